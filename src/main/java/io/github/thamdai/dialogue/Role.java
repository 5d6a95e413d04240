package io.github.thamdai.dialogue;

/** Who is speaking, as far as the channel could prove it. */
public enum Role {
  CITIZEN,
  STAFF,
  /** Reads reports of corruption, which nobody else does, and has no part in ordinary cases. */
  INTEGRITY,
  ADMIN;

  /** Whoever works for the office may see what staff may see. */
  public boolean seesStaffMatters() {
    return this != CITIZEN;
  }

  /** Whether cases and questions of citizens are this role's work: never also reports of corruption. */
  public boolean worksOnCases() {
    return this == STAFF || this == ADMIN;
  }
}
