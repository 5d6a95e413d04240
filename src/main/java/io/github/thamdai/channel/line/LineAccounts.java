package io.github.thamdai.channel.line;

import io.github.thamdai.dialogue.Identity;

/** Which LINE users belong to accounts of the office. */
public interface LineAccounts {

  /** A citizen's for everyone who is not linked to an account in force. */
  Identity identityOf(String personKey);

  /**
   * Links a person to the account that was given this one-time code.
   *
   * @return false when the code is unknown, used or expired
   */
  boolean link(String personKey, String code);
}
