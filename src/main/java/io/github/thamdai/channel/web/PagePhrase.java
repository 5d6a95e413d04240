package io.github.thamdai.channel.web;

import java.util.Locale;

/** What the document pages say beside the office's own facts; its key in pages.yaml in hyphens. */
enum PagePhrase {
  BRAND,
  SKIP,
  ASK,
  PRIVACY,
  SERVICES,
  SERVICES_LEAD,
  TO_SERVICES,
  TO_AGENCY,
  UPDATED,
  RESPONSIBLE,
  CONTENTS,
  UNCONFIRMED,
  UNCONFIRMED_SECTION,
  UNCONFIRMED_PAGE,
  DURATION,
  BY,
  REFERRALS,
  REFERRED_TO,
  QUESTIONS,
  ALSO_ASKED,
  SOURCES,
  UNKNOWN,
  UNKNOWN_LEAD,
  SAVED_PAGE,
  ORIGINAL_PAGE,
  ADDRESS,
  HOURS,
  CONTACTS,
  DIVISIONS,
  PLACES,
  ABOUT,
  MEASURES,
  MEASURES_LEAD,
  MEASURE_OPTIONS,
  MEASURE_DIVISIONS,
  MEASURE_STEPS,
  MEASURE_REPORTING,
  MEASURE_STATUS,
  MEASURE_EVIDENCE;

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
