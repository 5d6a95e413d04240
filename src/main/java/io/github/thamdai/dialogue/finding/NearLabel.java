package io.github.thamdai.dialogue.finding;

/**
 * The labels under which examples are remembered for telling what is near. Ids have no spaces, so a
 * label is what its parts are, with spaces between.
 */
final class NearLabel {
  /** Questions too broad to mean one service. */
  static final String BROAD = "broad";

  /** Messages about what the office has nothing to do with. */
  static final String OUTSIDE = "outside";

  private static final String ONE = "one ";

  private NearLabel() {}

  /** Questions about a service. */
  static String of(String service) {
    return ONE + service;
  }

  /** Questions that a written answer of its manual answers. */
  static String ofAnswer(String service, String answer) {
    return of(service) + " answer " + answer;
  }

  /** Questions about a matter that its manual refers elsewhere. */
  static String ofReferral(String service, String referral) {
    return of(service) + " referral " + referral;
  }

  static boolean isOfOne(String label) {
    return label.startsWith(ONE);
  }

  /** Without the answer or referral, if it has one. */
  static String ofService(String label) {
    int end = label.indexOf(' ', ONE.length());
    return end < 0 ? label : label.substring(0, end);
  }
}
