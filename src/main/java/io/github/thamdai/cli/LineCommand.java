package io.github.thamdai.cli;

import io.github.thamdai.channel.line.account.AccountReview;
import io.github.thamdai.channel.line.account.Finding;
import io.github.thamdai.channel.line.account.Finding.Level;
import io.github.thamdai.channel.line.account.SetupPhrase;
import io.github.thamdai.channel.line.menu.RichMenu;
import io.github.thamdai.channel.line.menu.RichMenuPicture;
import io.github.thamdai.channel.line.menu.RichMenus;
import io.github.thamdai.http.Phrases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code thamdai line}: the office's account at LINE. */
@Command(
    name = "line",
    description = "The office's account at LINE: webhook address, menus, quota",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:everything is in order, or was brought in order",
      "1:LINE refused or could not be reached, or a setting is missing",
      "3:something differs and was left as it is"
    })
public final class LineCommand implements Runnable {
  private static final int DIFFERS = 3;

  private final Supplier<Desk> desks;
  @Spec private CommandSpec spec;

  @Option(
      names = "--language",
      scope = ScopeType.INHERIT,
      description = "th or en; otherwise as the environment's LANG says")
  private String language = "";

  /** What the command works on. */
  public interface Desk {
    RichMenus menus();

    /** Throws {@link io.github.thamdai.OperatorFault} when LINE is not set up. */
    AccountReview review();

    /** @param language {@code th} or {@code en} */
    Phrases<SetupPhrase> phrases(String language);
  }

  @SuppressWarnings("NullAway.Init") // picocli fills the field before it runs the command
  public LineCommand(Supplier<Desk> desks) {
    this.desks = desks;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to do: thamdai line setup, check, or draw FOLDER");
  }

  @Command(
      name = "setup",
      description = "Sets and tests the webhook address, creates or updates the menus")
  int setup() {
    return review(true);
  }

  @Command(name = "check", description = "As setup, but only looks and changes nothing")
  int check() {
    return review(false);
  }

  @Command(name = "draw", description = "Writes the menus' pictures to a folder, to look at them")
  void draw(@Parameters(paramLabel = "FOLDER") Path folder) throws IOException {
    Files.createDirectories(folder);
    for (RichMenu menu : desks.get().menus().all()) {
      Path picture = folder.resolve(menu.audience().code() + ".png");
      Files.write(picture, RichMenuPicture.draw(menu));
      spec.commandLine().getOut().println(picture);
    }
    spec.commandLine().getOut().flush();
  }

  private int review(boolean change) {
    Desk desk = desks.get();
    Phrases<SetupPhrase> phrases = desk.phrases(spoken());
    List<Finding> findings = new ArrayList<>();
    desk.review()
        .run(
            change,
            finding -> {
              findings.add(finding);
              print(mark(finding.level()), finding, phrases);
            });
    Level worst = findings.stream().map(Finding::level).max(Level::compareTo).orElse(Level.FINE);
    print("", summary(findings, worst), phrases);
    return switch (worst) {
      case FINE, CHANGED -> 0;
      case DIFFERS -> DIFFERS;
      case FAILED -> 1;
    };
  }

  private static Finding summary(List<Finding> findings, Level worst) {
    if (worst.compareTo(Level.DIFFERS) >= 0) {
      long bad = findings.stream().filter(f -> f.level().compareTo(Level.DIFFERS) >= 0).count();
      return new Finding(
          worst, SetupPhrase.NOT_IN_ORDER, List.of("count", String.valueOf(bad)));
    }
    long changed = findings.stream().filter(f -> f.level() == Level.CHANGED).count();
    return changed == 0
        ? new Finding(worst, SetupPhrase.IN_ORDER, List.of())
        : new Finding(worst, SetupPhrase.DONE, List.of("count", String.valueOf(changed)));
  }

  private void print(String mark, Finding finding, Phrases<SetupPhrase> phrases) {
    String text = phrases.of(finding.phrase(), finding.values().toArray(String[]::new));
    spec.commandLine().getOut().println(mark + text);
    spec.commandLine().getOut().flush();
  }

  private static String mark(Level level) {
    return switch (level) {
      case FINE -> "  ";
      case CHANGED -> "+ ";
      case DIFFERS -> "! ";
      case FAILED -> "x ";
    };
  }

  private String spoken() {
    if (!language.isEmpty()) {
      if (!language.equals("th") && !language.equals("en")) {
        throw new ParameterException(spec.commandLine(), "--language is th or en");
      }
      return language;
    }
    String locale = System.getenv("LANG");
    return locale != null && locale.startsWith("th") ? "th" : "en";
  }
}
