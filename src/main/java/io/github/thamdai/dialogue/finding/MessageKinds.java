package io.github.thamdai.dialogue.finding;

/** The kinds of message that are told apart by examples, as the names of what is learned. */
public final class MessageKinds {
  /** A question about a matter of the office or of its neighbours. */
  public static final String MATTER = "matter";

  /** A request for another person's data. */
  public static final String PRIVATE = "private";

  /** A question that no office's documents answer. */
  public static final String OUTSIDE = "outside";

  private static final String TALK = "talk ";
  private static final String OFFICE = "agency ";

  private MessageKinds() {}

  /** The kind of small talk that gets one reply. */
  public static String talk(String reply) {
    return TALK + reply;
  }

  public static boolean isTalk(String kind) {
    return kind.startsWith(TALK);
  }

  /** The kind of question that asks one aspect of the office itself. */
  public static String ofOffice(String aspect) {
    return OFFICE + aspect;
  }

  public static boolean isOfOffice(String kind) {
    return kind.startsWith(OFFICE);
  }
}
