package io.github.thamdai.dialogue.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts with {@code {slot}} in them. */
public final class Template {
  private static final Pattern SLOT = Pattern.compile("\\{([a-z][a-z0-9-]*)\\}");

  private Template() {}

  /** The slots that are named, in order. */
  public static List<String> slots(String text) {
    List<String> names = new ArrayList<>();
    Matcher slot = SLOT.matcher(text);
    while (slot.find()) {
      names.add(slot.group(1));
    }
    return names;
  }

  /** What is filled in is taken as it stands: a person's own braces stay braces. */
  public static String fill(String text, UnaryOperator<String> values) {
    return SLOT
        .matcher(text)
        .replaceAll(slot -> Matcher.quoteReplacement(values.apply(slot.group(1))));
  }
}
