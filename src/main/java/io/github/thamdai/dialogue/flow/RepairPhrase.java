package io.github.thamdai.dialogue.flow;

import java.util.Locale;

/** Every sentence the runner says by itself; its key in repairs.yaml is the name with hyphens. */
public enum RepairPhrase {
  CANCELLED,
  CANCELLED_ONE,
  KEPT_BENEATH,
  DELETED,
  CHANGED,
  LAPSED,
  FORBIDDEN,
  ACTION_AWAY,
  TOO_MANY_STEPS,
  RESUME,
  SWITCH,
  START_OVER,
  CORRECTED,
  CORRECT_WHAT,
  TOO_LATE_TO_CORRECT,
  MASKED,
  THRICE,
  SKIPPED_FOR_NOW,
  NO_STAFF_FLOW,
  HELP,
  HELP_OPTIONAL,
  AGAIN_CHOICE,
  AGAIN_CHOICE_SHUT,
  AGAIN_TEXT_SHORT,
  AGAIN_TEXT_LONG,
  AGAIN_NUMBER,
  AGAIN_NUMBER_RANGE,
  AGAIN_DATE,
  AGAIN_DATE_NONE,
  AGAIN_DATE_PAST,
  AGAIN_DATE_FUTURE,
  AGAIN_PHONE,
  AGAIN_LOCATION,
  AGAIN_PHOTO,
  AGAIN_YES_NO,
  PHOTO_TOO_LARGE,
  NOT_A_PHOTO,
  PHOTO_KEPT,
  PHOTOS_ENOUGH,
  PHOTO_NOT_ASKED,
  LOCATION_KEPT,
  LOCATION_NOT_ASKED,
  STICKER_NOT_ASKED,
  OTHER_NOT_ASKED,
  VALUE_EMPTY,
  VALUE_PHOTOS,
  VALUE_POINT,
  BUTTON_YES,
  BUTTON_NO,
  BUTTON_SKIP,
  BUTTON_CANCEL,
  BUTTON_STAFF,
  BUTTON_CORRECT;

  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it is printed on a button. */
  public boolean isButton() {
    return name().startsWith("BUTTON_");
  }
}
