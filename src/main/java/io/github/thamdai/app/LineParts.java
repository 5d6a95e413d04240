package io.github.thamdai.app;

import io.github.thamdai.channel.line.LineAccounts;
import io.github.thamdai.channel.line.LineChannel;
import io.github.thamdai.channel.line.LineClients;
import io.github.thamdai.channel.line.LineNotConfigured;
import io.github.thamdai.channel.line.LineSettings;
import io.github.thamdai.channel.line.LineSignals;
import io.github.thamdai.channel.line.LineWording;
import io.github.thamdai.channel.line.PersonKeys;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.dialogue.ChatService;
import io.github.thamdai.dialogue.Said;
import io.github.thamdai.dialogue.Identity;
import io.github.thamdai.http.Routes;
import io.github.thamdai.office.OfficeIndex;
import io.github.thamdai.security.LineLinks;
import io.github.thamdai.store.Database;
import io.github.thamdai.store.PgConversations;
import io.github.thamdai.store.PgLineInbox;
import io.github.thamdai.store.PgLineNotices;
import io.github.thamdai.store.PgLineOutbox;
import io.github.thamdai.store.PgLinePeople;
import java.time.InstantSource;
import java.util.Deque;
import java.util.List;

/** Builds the LINE channel, or what stands in for it. */
final class LineParts {
  private final Config config;
  private final String agency;
  private final InstantSource clock;
  private final Database database;
  private final LineLinks links;
  private final ChatService chat;
  private final OfficeIndex office;
  private final LineWording wording;

  LineParts(
      Config config,
      String agency,
      InstantSource clock,
      Database database,
      LineLinks links,
      ChatService chat,
      OfficeIndex office) {
    this.config = config;
    this.agency = agency;
    this.clock = clock;
    this.database = database;
    this.links = links;
    this.chat = chat;
    this.office = office;
    Problems problems = new Problems();
    this.wording = LineWording.read(config.flows(), problems);
    problems.throwIfAny();
  }

  String linkCommand() {
    return wording.linkCommand();
  }

  /** The started channel, put on the list of what is open; or the notice that it is not set up. */
  Routes routes(Deque<AutoCloseable> open) {
    if (config.line().isEmpty()) {
      return new LineNotConfigured(wording, List.of("LINE_CHANNEL_SECRET", "LINE_CHANNEL_TOKEN"));
    }
    Config.LineChannel line = config.line().get();
    LineEndpoints at = LineEndpoints.current();
    LineChannel channel =
        new LineChannel(
            settings(),
            LineClients.at(at.api(), at.data(), line.token().text()),
            line.secret().text());
    open.push(channel);
    channel.start();
    return channel;
  }

  private LineSettings settings() {
    return new LineSettings(
        chat,
        new PgConversations(database, agency),
        new PgLineInbox(database, agency),
        new PgLineOutbox(database, agency),
        new PgLinePeople(database, agency),
        new PgLineNotices(database, agency, clock),
        accounts(),
        (conversation, photo) -> new Said.Photo(null, photo.length, "image"),
        new PersonKeys(PersonSecret.in(config.data())),
        wording,
        () -> office.with(k -> k.guidance().wording().starters()),
        config.publicUrl().orElse(null),
        LineSignals.NONE,
        clock);
  }

  private LineAccounts accounts() {
    return new LineAccounts() {
      @Override
      public Identity identityOf(String personKey) {
        return links.identityOf(personKey);
      }

      @Override
      public boolean link(String personKey, String code) {
        return links.link(personKey, code);
      }
    };
  }
}
