package io.github.thamdai.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.dialogue.Role;
import io.github.thamdai.security.Account;
import io.github.thamdai.security.LineLinks;
import io.github.thamdai.security.Secret;
import io.github.thamdai.security.SignIn;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Signing in and linking LINE, on a real database with a clock of our own. */
class SignInTest {
  private final String agency = TestDatabase.freshAgency();
  private final PgAccounts accounts = new PgAccounts(TestDatabase.database(), agency);
  private Instant now = Instant.parse("2026-11-22T05:00:00Z");
  private final SignIn signIn =
      new SignIn(
          accounts,
          new PgSessions(TestDatabase.database(), agency),
          () -> now,
          new SecureRandom());
  private final LineLinks line =
      new LineLinks(
          new PgLineUsers(TestDatabase.database(), agency), () -> now, new SecureRandom());

  @Test
  void link_is_used_once_and_looking_at_it_does_not_use_it_up() {
    Secret link = signIn.create("สมหญิง", Role.ADMIN, null).orElseThrow();

    assertThat(signIn.owner(link)).map(Account::name).contains("สมหญิง");
    Secret cookie = signIn.redeem(link).orElseThrow();
    assertThat(signIn.redeem(link)).isEmpty();
    assertThat(signIn.owner(link)).isEmpty();

    assertThat(signIn.signedIn(cookie).orElseThrow().account().role()).isEqualTo(Role.ADMIN);
    signIn.signOut(cookie);
    assertThat(signIn.signedIn(cookie)).isEmpty();
  }

  @Test
  void links_and_sessions_end_in_time_but_a_session_in_use_goes_on() {
    Secret late = signIn.create("a", Role.STAFF, "กองคลัง").orElseThrow();
    Secret cookie =
        signIn.redeem(signIn.create("b", Role.STAFF, null).orElseThrow()).orElseThrow();

    now = now.plus(Duration.ofDays(20));
    assertThat(signIn.redeem(late)).isEmpty();
    assertThat(signIn.signedIn(cookie)).isPresent();
    now = now.plus(Duration.ofDays(20));
    assertThat(signIn.signedIn(cookie)).isPresent();
    now = now.plus(Duration.ofDays(31));
    assertThat(signIn.signedIn(cookie)).isEmpty();
  }

  @Test
  void name_is_taken_once_whatever_its_case_and_a_new_link_ends_the_older() {
    Secret first = signIn.create("Malee", Role.STAFF, null).orElseThrow();
    assertThat(signIn.create("malee", Role.ADMIN, null)).isEmpty();
    UUID id = accounts.named("MALEE").orElseThrow().id();

    Secret second = signIn.anotherLink(id).orElseThrow();

    assertThat(signIn.redeem(first)).isEmpty();
    assertThat(signIn.redeem(second)).isPresent();
    assertThat(signIn.anotherLink(UUID.randomUUID())).isEmpty();
  }

  @Test
  void disabling_ends_session_link_and_line_at_once() {
    Secret link = signIn.create("c", Role.STAFF, null).orElseThrow();
    UUID id = accounts.named("c").orElseThrow().id();
    Secret cookie = signIn.redeem(link).orElseThrow();
    Secret unused = signIn.anotherLink(id).orElseThrow();
    assertThat(LinkedPeople.link(line, agency, "person", line.code(id).text())).isTrue();
    assertThat(line.identityOf("person").role()).isEqualTo(Role.STAFF);

    accounts.disable(id, now);

    assertThat(signIn.signedIn(cookie)).isEmpty();
    assertThat(signIn.redeem(unused)).isEmpty();
    assertThat(signIn.anotherLink(id)).isEmpty();
    assertThat(line.identityOf("person").role()).isEqualTo(Role.CITIZEN);
    accounts.enable(id);
    assertThat(signIn.signedIn(cookie)).isEmpty();
    assertThat(line.identityOf("person").role()).isEqualTo(Role.CITIZEN);
    assertThat(signIn.anotherLink(id)).isPresent();
  }

  @Test
  void line_code_works_once_within_ten_minutes_and_few_guesses_are_heard() {
    signIn.create("d", Role.ADMIN, null);
    UUID id = accounts.named("d").orElseThrow().id();
    Secret code = line.code(id);

    assertThat(LinkedPeople.link(line, agency, "one", code.text())).isTrue();
    assertThat(LinkedPeople.link(line, agency, "two", code.text())).isFalse();

    Secret old = line.code(id);
    now = now.plus(Duration.ofMinutes(11));
    assertThat(LinkedPeople.link(line, agency, "two", old.text())).isFalse();

    for (int i = 0; i < 5; i++) {
      LinkedPeople.link(line, agency, "guesser", "000000");
    }
    assertThat(LinkedPeople.link(line, agency, "guesser", line.code(id).text())).isFalse();
    assertThat(line.count(id)).isEqualTo(1);
  }

  @Test
  void secrets_are_stored_as_digests_and_print_masked() {
    Secret link = signIn.create("e", Role.STAFF, null).orElseThrow();

    assertThat(link).hasToString("***");
    assertThat(link.text()).hasSize(43);
    assertThat(link.digest()).isEqualTo(new Secret(link.text()).digest());
  }
}
