package io.github.thamdai.admin.desk;

import io.github.thamdai.casework.Case;
import io.github.thamdai.casework.CaseState;

/**
 * What stands in the form of a change.
 *
 * @param alarm why it was not made; "" when it is new
 * @param to code of the new state; "" keeps the present one
 */
record CaseDraft(String alarm, String to, String division, String message, String note) {

  /** As the form stands before anybody typed. */
  static CaseDraft of(Case shown) {
    return new CaseDraft("", "", shown.division(), "", "");
  }

  CaseDraft refused(String why) {
    return new CaseDraft(why, to, division, message, note);
  }

  /** The new state, or the present one when none was chosen. */
  CaseState state(Case before) {
    return CaseState.of(to).orElse(before.state());
  }
}
