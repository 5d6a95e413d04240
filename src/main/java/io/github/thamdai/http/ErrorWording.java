package io.github.thamdai.http;

import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.corpus.yaml.YamlFile;
import io.github.thamdai.corpus.yaml.YamlMap;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people are told when something goes wrong, from {@code errors.yaml}. */
public final class ErrorWording {
  private final String pageTitle;
  private final String home;
  private final Map<ErrorCode, String> messages;

  private ErrorWording(String pageTitle, String home, Map<ErrorCode, String> messages) {
    this.pageTitle = pageTitle;
    this.home = home;
    this.messages = messages;
  }

  /** Reads {@code errors.yaml} of the flows folder; every error code must have its message. */
  public static ErrorWording read(Path flows, Problems problems) {
    Map<ErrorCode, String> messages = new EnumMap<>(ErrorCode.class);
    YamlMap file = YamlFile.read(flows.resolve("errors.yaml"), "errors.yaml", problems).orElse(null);
    if (file == null) {
      return new ErrorWording("", "", messages);
    }
    file.allowOnly(Set.of("title", "home", "messages"));
    String title = file.text("title");
    String home = file.text("home");
    YamlMap texts = file.map("messages").orElse(null);
    if (texts == null) {
      file.problem("messages", "'messages' is missing", "add 'messages:' with a line per code");
      return new ErrorWording(title, home, messages);
    }
    texts.allowOnly(Stream.of(ErrorCode.values()).map(ErrorCode::code).collect(Collectors.toSet()));
    for (ErrorCode code : ErrorCode.values()) {
      messages.put(code, texts.text(code.code()));
    }
    return new ErrorWording(title, home, messages);
  }

  public String message(ErrorCode code) {
    return messages.getOrDefault(code, code.code());
  }

  String pageTitle() {
    return pageTitle;
  }

  /** Label of the link back to the first page. */
  String home() {
    return home;
  }
}
