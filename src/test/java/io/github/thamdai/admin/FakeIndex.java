package io.github.thamdai.admin;

import io.github.thamdai.corpus.yaml.Problem;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** An index whose refresh waits for a word and then finds one fault. */
final class FakeIndex implements IndexRefresh {
  final CountDownLatch mayEnd = new CountDownLatch(1);

  @Override
  public RefreshReport refresh(Consumer<String> progress) {
    progress.accept("reading <services>");
    try {
      mayEnd.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return new RefreshReport(
        false,
        List.of(new Problem("services/a.yaml", 7, "'fee' is <empty>", "write a fee")),
        List.of("b"),
        List.of(),
        List.of(),
        41);
  }

  @Override
  public Status status() {
    return new Status("g1", null, Map.of(ConsolePhrase.SERVICES, 42), List.of());
  }
}
