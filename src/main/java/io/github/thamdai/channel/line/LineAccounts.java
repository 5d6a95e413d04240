package io.github.thamdai.channel.line;

import io.github.thamdai.dialogue.Identity;

/** Which LINE users belong to accounts of the office. */
public interface LineAccounts {

  /** A citizen's for everyone who is not linked to an account in force. */
  Identity identityOf(String personKey);
}
