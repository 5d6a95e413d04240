package io.github.thamdai.channel.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.dialogue.Role;
import io.github.thamdai.security.Account;
import io.github.thamdai.security.LineLinks;
import io.github.thamdai.security.Secret;
import io.github.thamdai.store.LinkedPeople;
import io.github.thamdai.store.PgAccounts;
import io.github.thamdai.store.PgLinePeople;
import io.github.thamdai.store.PgLineUsers;
import io.github.thamdai.store.TestDatabase;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The menu under the chat follows the link between a person and an account. */
class StaffMenuTest {
  private static final String SOMCHAI = "U" + "1".repeat(32);
  private static final String PERSON = LineOffice.PERSONS.of(SOMCHAI);

  private final String agency = TestDatabase.freshAgency();
  private final FakeLine line = new FakeLine();
  private final LineOffice office = new LineOffice(line, agency);
  private final PgAccounts accounts = new PgAccounts(TestDatabase.database(), agency);
  private final LineLinks links =
      new LineLinks(
          new PgLineUsers(TestDatabase.database(), agency),
          InstantSource.system(),
          new SecureRandom());
  private final Account clerk = new Account(UUID.randomUUID(), "สมชาย", Role.STAFF, null, false);

  @BeforeEach
  void hire() {
    Instant now = Instant.now();
    accounts.create(clerk, new Secret("link").digest(), now, now.plusSeconds(60));
    line.account.aliases.put("thamdai-staff", "richmenu-staff");
  }

  @AfterEach
  void close() {
    office.close();
    line.close();
    assertThat(line.violations).isEmpty();
  }

  @Test
  void linked_person_sees_the_staff_menu_until_the_link_ends() throws InterruptedException {
    link();
    LineOffice.await(() -> "richmenu-staff".equals(line.account.menuOfUser.get(SOMCHAI)));

    links.unlinkAll(clerk.id());
    LineOffice.await(() -> !line.account.menuOfUser.containsKey(SOMCHAI));
  }

  @Test
  void person_who_leaves_the_office_loses_the_staff_menu_with_the_account()
      throws InterruptedException {
    link();
    LineOffice.await(() -> line.account.menuOfUser.containsKey(SOMCHAI));

    accounts.disable(clerk.id(), Instant.now());

    LineOffice.await(() -> !line.account.menuOfUser.containsKey(SOMCHAI));
    assertThat(links.identityOf(PERSON).role()).isEqualTo(Role.CITIZEN);
  }

  @Test
  void office_without_menus_is_no_obstacle_to_linking() throws InterruptedException {
    line.account.aliases.clear();
    link();
    Thread.sleep(2500); // the loop has looked by now

    assertThat(line.account.menuOfUser).isEmpty();
    assertThat(links.identityOf(PERSON).role()).isEqualTo(Role.STAFF);
  }

  @Test
  void switch_that_line_refuses_is_counted() throws InterruptedException {
    line.account.menuFault = 500;
    link();

    LineOffice.await(() -> office.signals.all.contains("failed menu 500"));
    assertThat(line.account.menuOfUser).isEmpty();
  }

  private void link() {
    new PgLinePeople(TestDatabase.database(), agency).remember(PERSON, SOMCHAI);
    assertThat(LinkedPeople.link(links, agency, PERSON, links.code(clerk.id()).text())).isTrue();
  }
}
