package io.github.thamdai.dialogue;

/** Who is speaking, as far as the channel could prove it. */
public enum Role {
  CITIZEN,
  STAFF,
  /** Staff who also read reports of corruption, which nobody else does. */
  INTEGRITY,
  ADMIN;

  /** Whoever works for the office may see what staff may see. */
  public boolean seesStaffMatters() {
    return this != CITIZEN;
  }
}
