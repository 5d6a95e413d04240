package io.github.thamdai.admin.desk;

import io.github.thamdai.dialogue.Role;
import io.github.thamdai.security.Account;
import org.jspecify.annotations.Nullable;

/**
 * What a person of the office may see of cases and questions: admins all, others their division's.
 *
 * @param all whether every division's
 * @param division the only one otherwise; null for an account without one, which sees nothing
 */
record Sight(boolean all, @Nullable String division) {

  static Sight of(Account account) {
    return new Sight(account.role() == Role.ADMIN, account.division());
  }

  boolean sees(String other) {
    return all || other.equals(division);
  }

  boolean nothing() {
    return !all && division == null;
  }
}
