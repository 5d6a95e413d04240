package io.github.thamdai.dialogue;

/** Who is speaking, as far as the channel could prove it. */
public enum Role {
  CITIZEN,
  STAFF,
  ADMIN;

  /** Admins may see all that staff may see. */
  public boolean seesStaffMatters() {
    return this != CITIZEN;
  }
}
