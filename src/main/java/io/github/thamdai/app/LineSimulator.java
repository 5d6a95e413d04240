package io.github.thamdai.app;

import io.github.thamdai.OperatorFault;
import io.github.thamdai.channel.line.account.AccountReview;
import io.github.thamdai.channel.line.account.LineAccount;
import io.github.thamdai.channel.line.account.MenuShelf;
import io.github.thamdai.channel.line.simulator.SimulatedLine;
import io.github.thamdai.channel.line.simulator.SimulatorRoutes;
import io.github.thamdai.http.Routes;
import io.github.thamdai.security.Secret;
import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;

/**
 * {@code serve --line-simulator}: the service with a made-up LINE beside it. It has a database and a
 * folder of its own: what waits for real people would else go to the made-up LINE and count as sent.
 */
final class LineSimulator implements AutoCloseable {
  private static final String FOLDER = "simulator";

  private final SimulatedLine line;
  private final Config config;

  private LineSimulator(SimulatedLine line, Config config) {
    this.line = line;
    this.config = config;
  }

  /** Refuses beside a real token or database: what is tried out here must never reach people. */
  static LineSimulator start(Config given) {
    if (given.line().isPresent()) {
      throw new OperatorFault(
          "simulator-with-token",
          "the simulator does not run beside a real channel; unset LINE_CHANNEL_SECRET and"
              + " LINE_CHANNEL_TOKEN, or leave --line-simulator out");
    }
    if (given.database().isPresent()) {
      throw new OperatorFault(
          "simulator-with-database",
          "the simulator has a database of its own, in data/simulator; unset DATABASE_URL, or leave"
              + " --line-simulator out");
    }
    SimulatedLine line = new SimulatedLine();
    LineEndpoints.use(line.endpoint());
    SecureRandom random = new SecureRandom();
    Config config =
        new Config(
            given.port(),
            Optional.empty(),
            Optional.of(new Config.LineChannel(Secret.fresh(random), Secret.fresh(random))),
            Optional.of(given.baseUrl()),
            given.content(),
            given.flows(),
            given.data().resolve(FOLDER));
    return new LineSimulator(line, config);
  }

  /** The settings with a secret and a token of the simulator's own. */
  Config config() {
    return config;
  }

  Routes routes() {
    URI webhook = URI.create("http://localhost:" + config.port() + "/line/webhook");
    String secret = config.line().orElseThrow().secret().text();
    return new SimulatorRoutes(line, webhook, secret, InstantSource.system());
  }

  /** Puts the menus there, as {@code line setup} does at the real LINE. */
  void setUp() {
    String token = config.line().orElseThrow().token().text();
    new AccountReview(
            new LineAccount(line.endpoint(), token),
            new MenuShelf(line.endpoint(), line.endpoint(), token),
            new LineDesk(config).menus(),
            config.baseUrl())
        .run(true, finding -> {});
  }

  String notice() {
    return "  LINE    simulated; open http://localhost:" + config.port() + "/line/simulator";
  }

  @Override
  public void close() {
    LineEndpoints.useRealOnes();
    line.close();
  }
}
