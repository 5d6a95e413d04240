package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.casework.Citizen;
import io.github.thamdai.dialogue.Speaker;

/** A speaker as casework knows people. */
final class Asker {
  private Asker() {}

  /**
   * The citizen.
   *
   * @throws IllegalStateException outside a conversation that is kept, where no flow can be
   */
  static Citizen of(Speaker speaker) {
    String conversation = speaker.conversation();
    if (conversation == null) {
      throw new IllegalStateException("a case needs a conversation that is kept");
    }
    return new Citizen(speaker.channel().code(), conversation);
  }
}
