package io.github.thamdai.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.thamdai.OperatorFault;
import io.github.thamdai.dialogue.Role;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Questions from a file, one JSON object a line, each answered by one line of JSON in order. */
final class AskFile {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final AskDesk desk;
  private final Role usualRole;
  private final @Nullable LocalDate usualToday;

  /** The role and date hold for lines that name none. */
  AskFile(AskDesk desk, Role usualRole, @Nullable LocalDate usualToday) {
    this.desk = desk;
    this.usualRole = usualRole;
    this.usualToday = usualToday;
  }

  int answer(Path file, PrintWriter out) throws IOException {
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          out.println(answer(line, file + ":" + number));
          out.flush();
        }
      }
    }
    return 0;
  }

  private String answer(String line, String place) {
    JsonNode node;
    try {
      node = MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw new OperatorFault(
          "bad-question", place + ": not JSON; write {\"text\": \"...\"} on one line", e);
    }
    if (!node.path("text").isTextual()) {
      throw new OperatorFault("bad-question", place + ": no \"text\"; write {\"text\": \"...\"}");
    }
    String conversation =
        node.hasNonNull("conversation") ? node.path("conversation").asText() : null;
    Role role = node.hasNonNull("as") ? AskCommand.role(node.path("as").asText()) : usualRole;
    return desk.ask(conversation, node.path("text").asText(), role, today(node, place)).json();
  }

  private @Nullable LocalDate today(JsonNode node, String place) {
    if (!node.hasNonNull("today")) {
      return usualToday;
    }
    try {
      return LocalDate.parse(node.path("today").asText());
    } catch (DateTimeParseException e) {
      throw new OperatorFault(
          "bad-question", place + ": \"today\" is no date; write it as 2026-11-22", e);
    }
  }
}
