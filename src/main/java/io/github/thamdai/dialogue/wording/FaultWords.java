package io.github.thamdai.dialogue.wording;

import io.github.thamdai.corpus.yaml.Problem;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.corpus.yaml.YamlFile;
import io.github.thamdai.corpus.yaml.YamlMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is wrong with the office's files, in the words of faults.yaml: the program's own sentence is
 * the key, in which {@code {}} stands for what the file holds there.
 */
public final class FaultWords {
  private static final String HOLE = "{}";
  private static final Pattern NUMBERED = Pattern.compile("\\{([1-9])}");

  private final String line;
  private final List<Sentence> sentences;

  /** @param letters that the pattern has besides its holes */
  private record Sentence(Pattern pattern, int letters, String words) {

    static Sentence of(String key, String words) {
      String pattern =
          Stream.of(key.split(Pattern.quote(HOLE), -1))
              .map(Pattern::quote)
              .collect(Collectors.joining("(.*?)"));
      return new Sentence(
          Pattern.compile(pattern, Pattern.DOTALL), key.replace(HOLE, "").length(), words);
    }

    Optional<String> say(String text) {
      Matcher found = pattern.matcher(text);
      return found.matches()
          ? Optional.of(
              NUMBERED
                  .matcher(words)
                  .replaceAll(hole -> Matcher.quoteReplacement(filled(hole, found))))
          : Optional.empty();
    }

    private static String filled(MatchResult hole, MatchResult found) {
      int number = Integer.parseInt(hole.group(1));
      return number > found.groupCount() ? hole.group() : found.group(number);
    }
  }

  private FaultWords(String line, List<Sentence> sentences) {
    this.line = line;
    // Of two that fit, the one that says more itself is meant.
    this.sentences =
        sentences.stream()
            .sorted(Comparator.comparingInt(Sentence::letters).reversed())
            .toList();
  }

  /** Reads {@code faults.yaml} of a folder of flows. */
  public static FaultWords read(Path flows, Problems problems) {
    List<Sentence> sentences = new ArrayList<>();
    Optional<YamlMap> file =
        YamlFile.read(flows.resolve("faults.yaml"), "faults.yaml", problems);
    file.flatMap(map -> map.map("sentences"))
        .ifPresent(
            map -> map.keys().forEach(key -> sentences.add(Sentence.of(key, map.text(key)))));
    return new FaultWords(file.map(map -> map.text("line")).orElse(""), sentences);
  }

  /** Place, fault and mend; what has no words here is told in the program's own. */
  public String of(Problem problem) {
    String place =
        problem.line() > 0 ? problem.file() + ":" + problem.line() : problem.file();
    return line.replace("{place}", place)
        .replace("{fault}", say(problem.message()).orElse(problem.message()))
        .replace("{mend}", say(problem.mend()).orElse(problem.mend()));
  }

  /** One sentence in these words. */
  Optional<String> say(String sentence) {
    return sentences.stream().flatMap(known -> known.say(sentence).stream()).findFirst();
  }
}
