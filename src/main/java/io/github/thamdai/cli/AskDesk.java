package io.github.thamdai.cli;

import io.github.thamdai.dialogue.Channel;
import io.github.thamdai.dialogue.ConversationState;
import io.github.thamdai.dialogue.Identity;
import io.github.thamdai.dialogue.Inbound;
import io.github.thamdai.dialogue.OfficeTime;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.dialogue.Said;
import io.github.thamdai.dialogue.Speaker;
import io.github.thamdai.dialogue.Turn;
import io.github.thamdai.dialogue.TurnJson;
import io.github.thamdai.dialogue.routing.OfficeAssistant;
import io.github.thamdai.dialogue.routing.Trace;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks the assistant from the command line; conversations are remembered for one run. */
public final class AskDesk implements AutoCloseable {
  private final OfficeAssistant assistant;
  private final TurnJson json;
  private final InstantSource clock;
  private final Runnable onClose;
  private final Map<String, ConversationState> conversations = new HashMap<>();
  private int unnamed;

  public AskDesk(
      OfficeAssistant assistant, TurnJson json, InstantSource clock, Runnable onClose) {
    this.assistant = assistant;
    this.json = json;
    this.clock = clock;
    this.onClose = onClose;
  }

  /** One answered question. */
  record Asked(Turn turn, String json, List<String> trace) {}

  /**
   * Answers.
   *
   * @param conversation null for a question by itself
   * @param today null for the real one
   */
  Asked ask(@Nullable String conversation, String text, Role role, @Nullable LocalDate today) {
    String id = conversation == null ? "ask-" + ++unnamed : conversation;
    LocalDate date = today == null ? OfficeTime.day(clock.instant()) : today;
    Trace trace = Trace.kept();
    Turn turn =
        assistant.reply(
            conversations.getOrDefault(id, ConversationState.EMPTY),
            inbound(conversation, text, role, date),
            trace);
    if (conversation != null) {
      conversations.put(id, turn.state());
    }
    return new Asked(turn, json.write(id, turn), trace.lines());
  }

  private Inbound inbound(
      @Nullable String conversation, String text, Role role, LocalDate date) {
    // A question by itself is remembered nowhere, so no flow can begin with it.
    Speaker speaker = new Speaker(conversation, Channel.WEB, Identity.of(role));
    return new Inbound(new Said.Text(text).cleaned(), speaker, date, clock.instant());
  }

  @Override
  public void close() {
    onClose.run();
  }
}
