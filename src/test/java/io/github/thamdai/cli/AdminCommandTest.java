package io.github.thamdai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.OperatorFault;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.security.Account;
import io.github.thamdai.security.Secret;
import io.github.thamdai.security.SignIn;
import io.github.thamdai.store.PgAccounts;
import io.github.thamdai.store.PgSessions;
import io.github.thamdai.store.TestDatabase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class AdminCommandTest {
  private final String agency = TestDatabase.freshAgency();
  private final PgAccounts accounts = new PgAccounts(TestDatabase.database(), agency);
  private final SignIn signIn =
      new SignIn(
          accounts,
          new PgSessions(TestDatabase.database(), agency),
          InstantSource.system(),
          new SecureRandom());
  private final StringWriter out = new StringWriter();
  private final StringWriter fault = new StringWriter();
  private final CommandLine command =
      new CommandLine(
              new AdminCommand(
                  () -> new AdminCommand.Office(accounts, signIn, "https://a.example", () -> {})))
          .setOut(new PrintWriter(out))
          .setExecutionExceptionHandler(
              (e, line, parsed) -> {
                fault.append(((OperatorFault) e).getMessage());
                return 1;
              });

  @Test
  void printed_link_signs_an_admin_in() {
    assertThat(command.execute("create", "นายก อบต.")).isZero();

    String link = out.toString().lines().findFirst().orElseThrow();
    assertThat(link).startsWith("https://a.example/sign-in?token=");
    Secret secret = new Secret(link.substring(link.indexOf('=') + 1));
    assertThat(signIn.owner(secret)).map(Account::role).contains(Role.ADMIN);
  }

  @Test
  void second_account_of_a_name_is_refused_with_the_mend_which_then_works() {
    command.execute("create", "a");

    assertThat(command.execute("create", "A")).isEqualTo(1);
    assertThat(fault.toString()).contains("thamdai admin link \"A\"");
    assertThat(command.execute("link", "A")).isZero();
    assertThat(out.toString().lines().filter(line -> line.contains("token="))).hasSize(2);
  }
}
