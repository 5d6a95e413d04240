package io.github.thamdai.app;

import io.github.thamdai.http.Routes;
import io.github.thamdai.ops.Logs;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code thamdai serve}: runs the service until it is told to stop. */
@Command(name = "serve", description = "Runs the service; Ctrl-C stops it")
final class ServeCommand implements Runnable {
  /** Set by the launcher when a person watches; Java itself cannot tell before version 22. */
  private static final String TERMINAL_PROPERTY = "thamdai.terminal";

  private final Supplier<Config> configs;
  @Spec private CommandSpec spec;

  @Option(
      names = "--line-simulator",
      description = "Shows a made-up LINE at /line/simulator; for development, without a token")
  private boolean simulated;

  @SuppressWarnings("NullAway.Init") // picocli fills the field before it runs the command
  ServeCommand(Supplier<Config> configs) {
    this.configs = configs;
  }

  @Override
  public void run() {
    if (simulated) {
      try (LineSimulator simulator = LineSimulator.start(configs.get())) {
        serve(simulator.config(), List.of(simulator.routes()), Optional.of(simulator));
      }
    } else {
      serve(configs.get(), List.of(), Optional.empty());
    }
  }

  private void serve(Config config, List<Routes> more, Optional<LineSimulator> simulator) {
    if (Boolean.getBoolean(TERMINAL_PROPERTY)) {
      Logs.toFolder(config.data().resolve("logs"));
    }
    CountDownLatch stopping = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    Service service = Service.start(config, more);
    simulator.ifPresent(LineSimulator::setUp);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  stopping.countDown();
                  await(stopped);
                },
                "stop"));
    PrintWriter out = spec.commandLine().getOut();
    out.println(StartNotice.of(service, config, simulator.isPresent()));
    simulator.map(LineSimulator::notice).ifPresent(out::println);
    out.flush();
    await(stopping);
    try {
      service.close();
    } finally {
      stopped.countDown();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
