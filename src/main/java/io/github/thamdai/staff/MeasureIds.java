package io.github.thamdai.staff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds measure ids in any spelling: E8, อี 8, ข้อ E ๘, มาตรการที่ 8, E6-E10. */
final class MeasureIds {
  private static final int HIGHEST = 43;

  private final Vocabulary.Ids words;
  private final Pattern latin;
  private final Pattern thai;
  private final Pattern numbered;
  private final Pattern zero;

  MeasureIds(Vocabulary.Ids words) {
    this.words = words;
    String number = "(\\d{1,2})(?!\\d)";
    String upTo = "(?:(?:" + any(words.upTo()) + ")(?:" + any(words.letters().keySet()) + ")?"
        + number + ")?";
    this.latin = Pattern.compile("(?<![a-z0-9])([a-z])" + number + upTo);
    this.thai =
        Pattern.compile(
            "(?:^|" + any(words.before()) + ")(" + any(words.letters().keySet()) + ")" + number
                + upTo);
    this.numbered = Pattern.compile("(?:" + any(words.numbered()) + ")" + number);
    this.zero = Pattern.compile("(?:" + any(words.zero()) + ")" + number);
  }

  private static String any(Collection<String> words) {
    return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  /**
   * The ids, in the order of the text.
   *
   * @param rest takes the question without the ids
   */
  List<String> find(String squeezed, StringBuilder rest) {
    Set<String> found = new LinkedHashSet<>();
    String left = take(latin, squeezed, found, null);
    left = take(thai, left, found, null);
    left = take(zero, left, found, "O");
    if (found.isEmpty()) {
      left = take(numbered, left, found, "E");
    }
    rest.append(left);
    return new ArrayList<>(found);
  }

  private String take(
      Pattern pattern, String text, Set<String> found, @Nullable String fixed) {
    Matcher match = pattern.matcher(text);
    StringBuilder left = new StringBuilder();
    int from = 0;
    while (match.find()) {
      String letter = fixed != null ? fixed : words.letters().get(match.group(1));
      int first = Integer.parseInt(match.group(fixed != null ? 1 : 2));
      if (letter == null || first < 1 || first > HIGHEST) {
        continue;
      }
      found.add(letter + first);
      if (fixed == null && match.group(3) != null) {
        int last = Math.min(Integer.parseInt(match.group(3)), HIGHEST);
        for (int no = first + 1; no <= last; no++) {
          found.add(letter + no);
        }
      }
      int start = fixed != null ? match.start() : match.start(1);
      left.append(text, from, start);
      from = match.end();
    }
    return left.append(text, from, text.length()).toString();
  }
}
