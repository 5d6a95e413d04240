package io.github.thamdai.security;

/** What the sign-in pages say; the words are in {@code console.yaml} under {@code sign_in}. */
public enum SignInPhrase {
  TITLE,
  NO_LINK,
  GREETING,
  CONFIRM,
  BUTTON,
  LINK_USELESS,
  TO_CHAT
}
