package io.github.thamdai.app;

import io.github.thamdai.casework.photo.PhotoDesk;
import io.github.thamdai.channel.line.LineChannel;
import io.github.thamdai.channel.line.LineClients;
import io.github.thamdai.channel.line.LineNotConfigured;
import io.github.thamdai.channel.line.LineSettings;
import io.github.thamdai.channel.line.LineStanding;
import io.github.thamdai.channel.line.LineStandings;
import io.github.thamdai.channel.line.LineWording;
import io.github.thamdai.channel.line.MonthlyLimit;
import io.github.thamdai.channel.line.PersonKeys;
import io.github.thamdai.channel.line.account.LineAccount;
import io.github.thamdai.channel.line.account.LineFriends;
import io.github.thamdai.channel.line.account.MonthlyQuota;
import io.github.thamdai.channel.line.account.Quota;
import io.github.thamdai.channel.line.account.Watched;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.dialogue.ChatService;
import io.github.thamdai.http.Routes;
import io.github.thamdai.office.OfficeIndex;
import io.github.thamdai.ops.Metrics;
import io.github.thamdai.security.LineLinks;
import io.github.thamdai.store.Database;
import io.github.thamdai.store.PgConversations;
import io.github.thamdai.store.PgLineInbox;
import io.github.thamdai.store.PgLineNotices;
import io.github.thamdai.store.PgLineOutbox;
import io.github.thamdai.store.PgLinePeople;
import io.github.thamdai.store.PgNewsParts;
import io.github.thamdai.store.PgPersonSecret;
import io.github.thamdai.store.PgPhotos;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** Builds the LINE channel, or what stands in for it. */
final class LineParts implements LineStandings {
  private static final int PHOTOS_AT_ONCE = 1;
  private static final int PHOTOS_WAITING = 16;
  private static final Duration BETWEEN_QUOTAS = Duration.ofMinutes(10);
  private static final Duration BETWEEN_COUNTS = Duration.ofHours(3);

  private final Config config;
  private final String agency;
  private final InstantSource clock;
  private final Database database;
  private final LineLinks links;
  private final ChatService chat;
  private final OfficeIndex office;
  private final Metrics metrics;
  private final LineWording wording;
  private volatile Optional<MonthlyQuota> quota = Optional.empty();
  private volatile Optional<Watched<OptionalLong>> friends = Optional.empty();

  LineParts(
      Config config,
      String agency,
      InstantSource clock,
      Database database,
      LineLinks links,
      ChatService chat,
      OfficeIndex office,
      Metrics metrics) {
    this.config = config;
    this.agency = agency;
    this.clock = clock;
    this.database = database;
    this.links = links;
    this.chat = chat;
    this.office = office;
    this.metrics = metrics;
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
    PhotoDesk photos = new PhotoDesk(PHOTOS_AT_ONCE, PHOTOS_WAITING);
    open.push(photos);
    MonthlyQuota watch = watch(new LineAccount(at.api(), line.token().text()), open);
    friends =
        Optional.of(
            watched(
                "friends",
                BETWEEN_COUNTS,
                new LineFriends(at.api(), line.token().text(), clock)::count,
                open));
    LineChannel channel =
        new LineChannel(
            settings(photos, watch::refused),
            LineClients.at(at.api(), at.data(), line.token().text()),
            line.secret().text());
    open.push(channel);
    channel.start();
    return channel;
  }

  private MonthlyQuota watch(LineAccount account, Deque<AutoCloseable> open) {
    MonthlyQuota watch =
        new MonthlyQuota(
            BETWEEN_QUOTAS,
            account::quota,
            task -> Thread.ofVirtual().name("line-quota-anew").start(task));
    open.push(watch);
    watch.start();
    quota = Optional.of(watch);
    metrics.measure(
        "thamdai.line.quota.left",
        "Messages of this month that may still be pushed; unknown or without limit: NaN",
        () -> watch.last().map(Quota::left).orElse(OptionalLong.empty()));
    return watch;
  }

  private static <T> Watched<T> watched(
      String name, Duration between, Supplier<T> ask, Deque<AutoCloseable> open) {
    Watched<T> watch = new Watched<>(name, between, ask);
    open.push(watch);
    watch.start();
    return watch;
  }

  /** How the channel is, for {@code /health/ready}. */
  String state() {
    if (quota.isEmpty()) {
      return "off";
    }
    boolean exhausted = quota.flatMap(MonthlyQuota::last).map(Quota::exhausted).orElse(false);
    return exhausted ? "quota_exhausted" : "up";
  }

  @Override
  public LineStanding last() {
    return standing(quota.flatMap(MonthlyQuota::last));
  }

  @Override
  public LineStanding anew() {
    return standing(quota.flatMap(MonthlyQuota::anew));
  }

  private LineStanding standing(Optional<Quota> left) {
    return new LineStanding(
        quota.isPresent(),
        left,
        friends.flatMap(Watched::last).orElse(OptionalLong.empty()),
        new PgLineOutbox(database, agency).held());
  }

  private LineSettings settings(PhotoDesk photos, MonthlyLimit monthlyLimit) {
    return new LineSettings(
        chat,
        new PgConversations(database, agency),
        new PgLineInbox(database, agency),
        new PgLineOutbox(database, agency),
        new PgLinePeople(database, agency),
        new PgLineNotices(database, agency),
        new PgNewsParts(database, agency),
        links::identityOf,
        new KeptPhotos(photos, new PgPhotos(database, agency), clock),
        new PersonKeys(
            new PersonSecret(new PgPersonSecret(database, agency)::keep, config.data())),
        wording,
        () -> office.with(k -> k.guidance().wording().starters()),
        config.publicUrl().orElse(null),
        metrics.line(),
        monthlyLimit,
        clock);
  }
}
