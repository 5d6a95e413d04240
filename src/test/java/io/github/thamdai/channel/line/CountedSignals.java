package io.github.thamdai.channel.line;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what was signalled, in words. */
final class CountedSignals implements LineSignals {
  final List<String> all = new CopyOnWriteArrayList<>();

  @Override
  public void received(String kind) {
    all.add("received " + kind);
  }

  @Override
  public void sent(boolean free, Duration since) {
    all.add(free ? "sent free" : "sent pushed");
  }

  @Override
  public void failed(String cause) {
    all.add("failed " + cause);
  }

  @Override
  public void held(HeldFor reason) {
    all.add("held " + reason.code());
  }

  @Override
  public void givenUp(int status) {
    all.add("given up " + status);
  }
}
