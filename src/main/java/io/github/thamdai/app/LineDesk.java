package io.github.thamdai.app;

import io.github.thamdai.OperatorFault;
import io.github.thamdai.channel.line.account.AccountReview;
import io.github.thamdai.channel.line.account.LineAccount;
import io.github.thamdai.channel.line.account.MenuShelf;
import io.github.thamdai.channel.line.account.SetupPhrase;
import io.github.thamdai.channel.line.menu.RichMenuReader;
import io.github.thamdai.channel.line.menu.RichMenus;
import io.github.thamdai.cli.LineCommand;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.http.Phrases;

/** What {@code thamdai line} works on, from the settings. */
final class LineDesk implements LineCommand.Desk {
  private final Config config;

  LineDesk(Config config) {
    this.config = config;
  }

  @Override
  public RichMenus menus() {
    Problems problems = new Problems();
    RichMenus menus = RichMenuReader.read(config.flows(), problems);
    problems.throwIfAny();
    return menus;
  }

  @Override
  public AccountReview review() {
    String token =
        config
            .line()
            .orElseThrow(
                () ->
                    new OperatorFault(
                        "line-not-configured",
                        "LINE is not set up; set LINE_CHANNEL_SECRET and LINE_CHANNEL_TOKEN"
                            + " (see src/docs/runbooks/turning-line-on.md)"))
            .token()
            .text();
    LineEndpoints line = LineEndpoints.current();
    return new AccountReview(
        new LineAccount(line.api(), token),
        new MenuShelf(line.api(), line.data(), token),
        menus(),
        config.publicUrl().orElse(null));
  }

  @Override
  public Phrases<SetupPhrase> phrases(String language) {
    Problems problems = new Problems();
    Phrases<SetupPhrase> phrases =
        Phrases.read(
            config.flows().resolve("line-setup.yaml"), language, SetupPhrase.class, problems);
    problems.throwIfAny();
    return phrases;
  }
}
