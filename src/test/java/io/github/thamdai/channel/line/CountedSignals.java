package io.github.thamdai.channel.line;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what was signalled, in words. */
final class CountedSignals implements LineSignals {
  final List<String> all = new CopyOnWriteArrayList<>();

  @Override
  public void received(String kind, boolean again) {
    all.add((again ? "received again " : "received ") + kind);
  }

  @Override
  public void answered(boolean free, Duration since) {
    all.add(free ? "answered free" : "answered pushed");
  }

  @Override
  public void told() {
    all.add("told");
  }

  @Override
  public void news(String end) {
    all.add("news " + end);
  }

  @Override
  public void unkept(UnkeptEnd end) {
    all.add("unkept " + end.code());
  }

  @Override
  public void abandoned() {
    all.add("abandoned");
  }

  @Override
  public void failed(Call call, String cause) {
    all.add("failed " + call.code() + " " + cause);
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
