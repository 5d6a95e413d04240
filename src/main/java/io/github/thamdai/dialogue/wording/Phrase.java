package io.github.thamdai.dialogue.wording;

import java.util.Locale;

/** Every sentence the code may say; its key in replies.yaml is the name with hyphens. */
public enum Phrase {
  GREETING,
  HELP,
  THANKS,
  FAREWELL,
  WHO,
  CALM,
  NO_COMMANDS,
  STARTED_OVER,
  UNDERSTOOD,
  DANGER,
  DISTRESS,
  MASKED,
  EMPTY,
  TOO_LONG,
  NO_WORDS,
  MEMORY_AWAY,
  NOT_FOUND,
  NOT_FOUND_NEXT,
  SECTION_UNKNOWN,
  AGENCY_UNKNOWN,
  PRIVATE,
  NOT_IN_GROUPS,
  STAFF_ONLY,
  CLARIFY,
  CLARIFY_TOPIC,
  CLARIFY_NONE_OF_THESE,
  TAKEN_AS,
  REFERRED,
  CONFIRM_WITH_STAFF,
  CONFIRM_ALL,
  SOURCE,
  UPDATED,
  CONTACT_HEADING,
  HOURS_HEADING,
  ABOUT_HEADING,
  DIVISION_HEADING,
  BY_DIVISION,
  STEP_BY,
  ORIGINALS,
  COPIES;

  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
