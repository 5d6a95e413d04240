package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.casework.Case;
import io.github.thamdai.casework.CaseNumber;
import io.github.thamdai.casework.CaseState;
import io.github.thamdai.casework.NewCase;
import io.github.thamdai.casework.question.NewQuestion;
import io.github.thamdai.corpus.CaseCategory;
import io.github.thamdai.corpus.CaseRules;
import io.github.thamdai.text.ThaiDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts into words what a citizen is told when something has changed, and officers when something is
 * new: where they read it, not what it says.
 */
public final class CaseNotices {
  private final CaseWording wording;

  public CaseNotices(CaseWording wording) {
    this.wording = wording;
  }

  /**
   * A change of a case.
   *
   * @param message of the person who made the change; "" when there is none
   * @param dueAnew by when the office now means to reply; null when that did not change
   */
  public String ofChange(
      Case before,
      CaseState to,
      String division,
      String message,
      @Nullable LocalDate dueAnew,
      CaseRules rules) {
    List<String> lines = new ArrayList<>();
    lines.add(
        wording.say(
            CaseSentence.NOTICE,
            "number",
            before.number().toString(),
            "category",
            category(before.category(), rules),
            "state",
            wording.state(to)));
    if (!division.equals(before.division())) {
      lines.add(wording.say(CaseSentence.NOTICE_DIVISION, "division", division));
    }
    if (!message.isBlank()) {
      lines.add(wording.say(CaseSentence.NOTICE_MESSAGE, "message", message));
    }
    if (dueAnew != null) {
      String date = ThaiDates.format(dueAnew);
      lines.add(wording.say(CaseSentence.NOTICE_DUE, "date", date));
    }
    if (to == CaseState.RESOLVED && before.state() != to) {
      lines.add(wording.say(CaseSentence.NOTICE_RESOLVED));
    }
    return String.join("\n", lines);
  }

  /** The answer to a question. */
  public String ofAnswer(String question, String answer, String division) {
    return wording.say(
        CaseSentence.ANSWER, "question", question, "answer", answer, "division", division);
  }

  /** A new case, for the officers of its division. */
  public String ofNew(NewCase opened, CaseRules rules) {
    return ofNew(opened.number(), opened.category(), opened.division(), rules);
  }

  /** A case that is handed to another division, for whose officers it is new; "" when it is not. */
  public String ofHandedOn(Case before, String division, CaseRules rules) {
    return division.equals(before.division())
        ? ""
        : ofNew(before.number(), before.category(), division, rules);
  }

  private String ofNew(CaseNumber number, String category, String division, CaseRules rules) {
    return wording.say(
        CaseSentence.STAFF_CASE,
        "number",
        number.toString(),
        "category",
        category(category, rules),
        "division",
        division);
  }

  /** A new question, for the officers of its division. */
  public String ofNew(NewQuestion asked) {
    return wording.say(
        CaseSentence.STAFF_QUESTION,
        "number",
        asked.number().toString(),
        "division",
        asked.division());
  }

  /** A category in words, also one that the office has dropped since. */
  public String category(String id, CaseRules rules) {
    return rules
        .category(id)
        .map(CaseCategory::name)
        .orElseGet(() -> wording.say(CaseSentence.OTHER_CATEGORY));
  }
}
