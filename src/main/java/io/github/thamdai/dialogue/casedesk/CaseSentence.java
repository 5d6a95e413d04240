package io.github.thamdai.dialogue.casedesk;

import java.util.Locale;

/** One sentence of {@code casework.yaml}; its key is its name in small letters. */
public enum CaseSentence {
  NOTICE,
  NOTICE_MESSAGE,
  NOTICE_DIVISION,
  NOTICE_DUE,
  NOTICE_RESOLVED,
  ANSWER,
  STATUS_HEAD,
  STATUS_LINE,
  STATUS_MESSAGE,
  STATUS_DUE,
  OTHER_CATEGORY,
  DESK_MAP,
  DESK_PHOTOS,
  DESK_PAGE,
  MAP_ADDRESS,
  DESK_MORE_CASES,
  DESK_MORE_QUESTIONS,
  STAFF_CASE,
  STAFF_QUESTION,
  REMINDER,
  REMINDER_LINE,
  REMINDER_LATE,
  REMINDER_MORE,
  REMINDER_HOW,
  PROOF,
  PROOF_DONE,
  PROOF_BY,
  PROOF_AT;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
