package io.github.thamdai.dialogue.routing;

import io.github.thamdai.text.ThaiNormalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Takes polite particles off the end of a message: สวัสดีค่ะ is สวัสดี. */
final class Particles {
  private static final Pattern NOT_SPOKEN = Pattern.compile("[\\p{S}!?~:;]+");

  private final List<String> longestFirst;

  Particles(Collection<String> particles) {
    this.longestFirst =
        particles.stream()
            .map(ThaiNormalizer::compact)
            .filter(p -> !p.isEmpty())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  /** The letters of a message without emoji, exclamation marks and particles at its end. */
  String bare(String message) {
    return strip(ThaiNormalizer.compact(NOT_SPOKEN.matcher(message).replaceAll(" ")));
  }

  /** Whether a message is nothing but particles. */
  boolean isAll(String message) {
    String rest = bare(message);
    return longestFirst.contains(rest);
  }

  String strip(String compact) {
    String rest = compact;
    boolean shorter = true;
    while (shorter) {
      shorter = false;
      for (String particle : longestFirst) {
        if (rest.length() > particle.length() && rest.endsWith(particle)) {
          rest = rest.substring(0, rest.length() - particle.length());
          shorter = true;
          break;
        }
      }
    }
    return rest;
  }
}
