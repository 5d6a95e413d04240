package io.github.thamdai.admin.desk;

/**
 * What the pages of reports of corruption say; the words are in {@code console.yaml} under {@code
 * integrity}.
 */
public enum IntegrityPhrase {
  TITLE,
  ONE,
  LEAD,
  READERS,
  NONE,
  BACK,
  RECEIVED,
  STATE,
  WHAT,
  PEOPLE,
  PLACE,
  HAPPENED,
  CONTACT,
  NOT_TOLD,
  PHOTOS,
  PHOTO,
  MESSAGES,
  FROM_OFFICE,
  FROM_PERSON,
  NEW_STATE,
  KEEP_STATE,
  MESSAGE,
  MESSAGE_HINT,
  SAVE,
  MESSAGE_NEEDED,
  OVERTAKEN,
  STATE_RECEIVED,
  STATE_EXAMINING,
  STATE_FORWARDED,
  STATE_CLOSED
}
