package io.github.thamdai.cli;

import io.github.thamdai.OperatorFault;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.security.Account;
import io.github.thamdai.security.Accounts;
import io.github.thamdai.security.Secret;
import io.github.thamdai.security.SignIn;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code thamdai admin}: letting the first admin in, and any admin who lost the way in. */
@Command(name = "admin", description = "Accounts of admins")
public final class AdminCommand implements Runnable {
  private static final int LONGEST_NAME = 100;

  private final Supplier<Office> offices;
  @Spec private CommandSpec spec;

  /**
   * What the command works on; closed when it is done.
   *
   * @param baseUrl what links begin with
   */
  public record Office(Accounts accounts, SignIn signIn, String baseUrl, Runnable onClose)
      implements AutoCloseable {
    @Override
    public void close() {
      onClose.run();
    }
  }

  @SuppressWarnings("NullAway.Init") // picocli fills the field before it runs the command
  public AdminCommand(Supplier<Office> offices) {
    this.offices = offices;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to do: thamdai admin create NAME, or thamdai admin link NAME");
  }

  @Command(name = "create", description = "Creates an admin and prints a one-time sign-in link")
  void create(
      @Parameters(paramLabel = "NAME", description = "up to 100 letters") String name,
      @Option(
              names = "--integrity",
              description =
                  "instead of an admin, somebody who reads reports of corruption; only this command"
                      + " makes one, so that no admin can let themselves in unnoticed")
          boolean integrity) {
    String clean = name.strip();
    if (clean.isEmpty() || clean.length() > LONGEST_NAME) {
      throw new OperatorFault("name-needed", "a name of 1 to 100 letters is needed");
    }
    try (Office office = offices.get()) {
      Secret link =
          office
              .signIn()
              .create(clean, integrity ? Role.INTEGRITY : Role.ADMIN, null)
              .orElseThrow(
                  () ->
                      new OperatorFault(
                          "name-taken",
                          "there is an account named "
                              + clean
                              + "; for a new link write: thamdai admin link \""
                              + clean
                              + "\""));
      print(office, link);
    }
  }

  @Command(name = "link", description = "Prints a new one-time sign-in link for an account")
  void link(@Parameters(paramLabel = "NAME", description = "of the account") String name) {
    try (Office office = offices.get()) {
      Account account =
          office
              .accounts()
              .named(name.strip())
              .orElseThrow(
                  () -> new OperatorFault("no-account", "there is no account named " + name));
      Secret link =
          office
              .signIn()
              .anotherLink(account.id())
              .orElseThrow(
                  () ->
                      new OperatorFault(
                          "account-disabled",
                          "the account is disabled; enable it in the console first"));
      print(office, link);
    }
  }

  private void print(Office office, Secret link) {
    var out = spec.commandLine().getOut();
    out.println(office.baseUrl() + "/sign-in?token=" + link.text());
    out.println("This link works once, within 24 hours. Open it in the browser to be signed in.");
    out.flush();
  }
}
