package io.github.thamdai.ops;

import io.github.thamdai.channel.line.HeldFor;
import io.github.thamdai.channel.line.LineSignals;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/** Counts and times what goes on in LINE. Every tag has a small set of values. */
final class MeasuredLine implements LineSignals {
  private final MeterRegistry registry;

  MeasuredLine(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void received(String kind, boolean again) {
    registry
        .counter("thamdai.line.events", "kind", kind, "again", String.valueOf(again))
        .increment();
  }

  @Override
  public void answered(boolean free, Duration since) {
    Timer.builder("thamdai.line.reply.time")
        .description("From a webhook to its answer at LINE, by reply token or by push")
        .tag("way", free ? "reply" : "push")
        .publishPercentileHistogram()
        .minimumExpectedValue(Duration.ofMillis(5))
        .maximumExpectedValue(Duration.ofMinutes(1))
        .register(registry)
        .record(since);
  }

  @Override
  public void told() {
    registry.counter("thamdai.line.notices").increment();
  }

  @Override
  public void news(String end) {
    registry.counter("thamdai.line.news", "end", end).increment();
  }

  @Override
  public void unkept(UnkeptEnd end) {
    registry.counter("thamdai.line.unkept", "end", end.code()).increment();
  }

  @Override
  public void abandoned() {
    registry.counter("thamdai.line.abandoned").increment();
  }

  @Override
  public void failed(Call call, String cause) {
    registry.counter("thamdai.line.failures", "call", call.code(), "cause", cause).increment();
  }

  @Override
  public void held(HeldFor reason) {
    registry.counter("thamdai.line.held", "reason", reason.code()).increment();
  }

  @Override
  public void givenUp(int status) {
    registry.counter("thamdai.line.given.up", "status", String.valueOf(status)).increment();
  }
}
