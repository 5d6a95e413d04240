package io.github.thamdai.evaluation.script;

import io.github.thamdai.casework.CaseNumber;
import io.github.thamdai.casework.CaseState;
import io.github.thamdai.dialogue.Answered;
import io.github.thamdai.dialogue.ConversationState;
import io.github.thamdai.dialogue.Outcome;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.Said;
import io.github.thamdai.dialogue.Turn;
import io.github.thamdai.dialogue.flow.Repairs;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An office that repeats what it hears, and whose rows the test writes. */
final class EchoStage implements Stage, Stage.Office {
  final Map<String, List<Map<String, String>>> rows = new HashMap<>();

  @Override
  public Stage open(Script.Opening opening) {
    return this;
  }

  @Override
  public Set<String> flows() {
    return Set.of("report");
  }

  @Override
  public Answered send(String person, Said said) {
    Reply twice = new Reply.Text(said.text() + "\n" + said.text());
    return new Answered(
        "c",
        new Turn(
            List.of(twice), List.of(), Outcome.of(Outcome.Status.SMALLTALK), ConversationState.EMPTY),
        true);
  }

  @Override
  public ConversationState standing(String person) {
    return ConversationState.EMPTY;
  }

  @Override
  public Said.Photo photo(String person, byte[] file) {
    return new Said.Photo("p", file.length, "image/jpeg");
  }

  @Override
  public String code() {
    return "123456";
  }

  @Override
  public void pass(Duration time) {}

  @Override
  public void restart() {}

  @Override
  public void edit(String flow, @Nullable String from, String to) {}

  @Override
  public void decide(CaseNumber number, CaseState to, String message) {}

  @Override
  public Repairs repairs() {
    return new Repairs(Map.of(), Map.of(), Duration.ofHours(1), "");
  }

  @Override
  public List<String> tables() {
    return List.copyOf(rows.keySet());
  }

  @Override
  public List<Map<String, String>> rows(String table) {
    return rows.getOrDefault(table, List.of());
  }

  @Override
  public void close() {}
}
