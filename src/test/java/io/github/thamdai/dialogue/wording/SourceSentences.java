package io.github.thamdai.dialogue.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences about faults that a source file can tell, with a word where a value would stand. */
final class SourceSentences {
  private static final Pattern CALL =
      Pattern.compile(
          "(?:\\.problem|\\.problemAt|problems\\.add|faults\\.add|new Problem|new ReportFault|\\bfault)\\(");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  private SourceSentences() {}

  /** The last two arguments of each call that makes a fault, as far as they hold words. */
  static Set<String> of(String java) {
    Set<String> sentences = new TreeSet<>();
    Matcher call = CALL.matcher(java);
    while (call.find()) {
      List<String> given = split(java.substring(call.end()), ',');
      for (String argument : given.subList(Math.max(0, given.size() - 2), given.size())) {
        for (String choice : choices(argument)) {
          sentence(choice, sentences);
        }
      }
    }
    return sentences;
  }

  private static List<String> choices(String argument) {
    List<String> parts = split(argument, '?');
    return parts.size() == 1 ? parts : split(parts.get(1), ':');
  }

  private static void sentence(String expression, Set<String> sentences) {
    StringBuilder said = new StringBuilder();
    boolean words = false;
    for (String part : split(expression, '+')) {
      Matcher literal = LITERAL.matcher(part.strip());
      if (literal.matches()) {
        said.append(literal.group(1).replace("\\\"", "\"").replace("\\\\", "\\"));
        words = true;
      } else {
        said.append("value");
      }
    }
    if (words) {
      sentences.add(said.toString());
    }
  }

  /** Divides at a sign outside of quotes and brackets, up to the bracket that closes all. */
  private static List<String> split(String text, char at) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length() && depth >= 0; i++) {
      char c = text.charAt(i);
      if (quoted && c == '\\') {
        part.append(c).append(text.charAt(++i));
        continue;
      }
      quoted ^= c == '"';
      depth += quoted ? 0 : "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
      if (!quoted && depth == 0 && c == at) {
        parts.add(part.toString());
        part.setLength(0);
      } else if (depth >= 0) {
        part.append(c);
      }
    }
    parts.add(part.toString());
    return parts;
  }
}
