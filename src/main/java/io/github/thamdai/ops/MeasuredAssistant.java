package io.github.thamdai.ops;

import io.github.thamdai.dialogue.Assistant;
import io.github.thamdai.dialogue.ConversationState;
import io.github.thamdai.dialogue.Inbound;
import io.github.thamdai.dialogue.Turn;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/** Counts and times turns by outcome. */
final class MeasuredAssistant implements Assistant {
  private final Assistant assistant;
  private final MeterRegistry registry;

  MeasuredAssistant(Assistant assistant, MeterRegistry registry) {
    this.assistant = assistant;
    this.registry = registry;
  }

  @Override
  public Turn reply(ConversationState state, Inbound inbound) {
    long began = System.nanoTime();
    Turn turn = assistant.reply(state, inbound);
    Timer.builder("thamdai.turns")
        .description("Turns of conversation by outcome")
        .tag("outcome", turn.outcome().status().code())
        .publishPercentileHistogram()
        .minimumExpectedValue(Duration.ofMillis(1))
        .maximumExpectedValue(Duration.ofSeconds(5))
        .register(registry)
        .record(Duration.ofNanos(System.nanoTime() - began));
    return turn;
  }
}
