package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.dialogue.Effect;
import java.time.Instant;

/**
 * A person of LINE is to be linked to the account that was given a code.
 *
 * @param conversation the person's
 */
public record LinkAccount(String conversation, String code, Instant at) implements Effect {

  /** Never shows the code. */
  @Override
  public String toString() {
    return "LinkAccount[***]";
  }
}
