package io.github.thamdai.admin.desk;

import io.github.thamdai.dialogue.casedesk.CaseWording;
import io.github.thamdai.http.Phrases;

/**
 * The words of the pages of cases.
 *
 * @param told what citizens are told; staff read the same words
 */
public record CaseWords(Phrases<CasePhrase> phrases, CaseWording told) {

  String say(CasePhrase phrase, String... namesAndValues) {
    return phrases.of(phrase, namesAndValues);
  }
}
