package io.github.thamdai.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.dialogue.Role;
import io.github.thamdai.dialogue.casedesk.Colleague;
import io.github.thamdai.security.Account;
import io.github.thamdai.store.LinkedPeople;
import io.github.thamdai.store.PgAccounts;
import io.github.thamdai.store.TestDatabase;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ColleaguesTest {
  private final String agency = TestDatabase.freshAgency();
  private final Colleagues colleagues =
      new Colleagues(new PgAccounts(TestDatabase.database(), agency));

  @Test
  void staff_see_their_division_admins_all_and_who_reads_reports_of_corruption_no_case() {
    assertThat(found("clerk", Role.STAFF)).hasValueSatisfying(who -> assertThat(who.all()).isFalse());
    assertThat(found("head", Role.ADMIN)).hasValueSatisfying(who -> assertThat(who.all()).isTrue());
    assertThat(found("officer", Role.INTEGRITY)).isEmpty();
  }

  private Optional<Colleague> found(String name, Role role) {
    Account account = LinkedPeople.officer(agency, name, role, "กองช่าง");
    return colleagues.find(account.identity());
  }
}
