package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.casework.Case;
import io.github.thamdai.casework.CaseNumber;
import io.github.thamdai.casework.Cases;
import java.util.List;
import java.util.Optional;

/** Finds the open case that somebody of the office means by a number. */
final class OpenCases {
  private OpenCases() {}

  /**
   * The one that is meant.
   *
   * @param typed a whole number, or how it ends
   * @return empty when there is none, when it is not theirs to see, or when several end like this
   */
  static Optional<Case> meant(Cases cases, Colleague who, String typed) {
    if (!who.placed()) {
      return Optional.empty();
    }
    Optional<CaseNumber> whole = CaseNumber.in(typed);
    if (whole.isPresent()) {
      return whole
          .flatMap(cases::find)
          .filter(one -> one.state().open() && who.sees(one.division()));
    }
    List<Case> ending =
        DeskNumber.ending(typed).map(no -> cases.openOf(who.scope(), no)).orElse(List.of());
    return ending.size() == 1 ? Optional.of(ending.getFirst()) : Optional.empty();
  }
}
