package io.github.thamdai.corpus.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the column of divisions. A scanner damages the beginning of a long name more than its end,
 * so a name that the agency does not have is compared by its end.
 */
final class Divisions {
  private static final Pattern BULLET = Pattern.compile("(?:^|\\s)[-–•]\\s*");
  private static final Pattern SEPARATOR = Pattern.compile("(?:^|\\s)[-–•]\\s*|\\s*[,;]\\s*");
  private static final int SOUND_END = 8;

  private final List<DivisionName> known;

  Divisions(List<DivisionName> known) {
    this.known = List.copyOf(known);
  }

  /** Names in the order printed; each name that had to be read otherwise adds a doubt. */
  List<String> read(Cell cell, List<Correction> doubts) {
    List<String> names = new ArrayList<>();
    for (String printed : printed(cell)) {
      Optional<String> exact = exact(printed);
      Optional<String> byEnd = exact.isPresent() ? exact : byEnd(printed);
      String name = byEnd.orElse(printed);
      if (exact.isEmpty() && byEnd.isPresent()) {
        doubts.add(new Correction("divisions", printed, name, confidence(printed, name)));
      }
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  /** Whether the agency has a division of this name; true where no agency is given. */
  boolean has(String name) {
    return known.isEmpty() || known.stream().anyMatch(division -> division.name().equals(name));
  }

  private List<String> printed(Cell cell) {
    List<String> names = new ArrayList<>();
    for (String line : cell.texts()) {
      // A scanner breaks a long name over lines; only its first line has a bullet.
      boolean continues =
          !names.isEmpty() && !BULLET.matcher(line).lookingAt() && exact(line).isEmpty();
      for (String part : SEPARATOR.split(line, -1)) {
        String name = part.strip();
        if (name.isEmpty()) {
          continue;
        }
        if (continues) {
          names.add(names.removeLast() + " " + name);
          continues = false;
        } else {
          names.add(name);
        }
      }
    }
    return names;
  }

  private Optional<String> exact(String printed) {
    String squeezed = Squeezed.of(printed).text();
    return known.stream()
        .filter(
            division ->
                same(division.name(), squeezed)
                    || division.also().stream().anyMatch(also -> same(also, squeezed)))
        .map(DivisionName::name)
        .findFirst();
  }

  private static boolean same(String name, String squeezed) {
    return Squeezed.of(name).text().equals(squeezed);
  }

  private Optional<String> byEnd(String printed) {
    List<String> candidates =
        known.stream()
            .map(DivisionName::name)
            .filter(name -> commonEnd(name, printed) >= Math.min(SOUND_END, name.length() - 1))
            .toList();
    return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
  }

  private static int commonEnd(String name, String printed) {
    String a = Squeezed.of(name).text();
    String b = Squeezed.of(printed).text();
    int n = 0;
    while (n < a.length()
        && n < b.length()
        && a.charAt(a.length() - 1 - n) == b.charAt(b.length() - 1 - n)) {
      n++;
    }
    return n;
  }

  /** Sure where only the first letters differ. */
  private static Correction.Confidence confidence(String printed, String name) {
    int damaged = Squeezed.of(name).text().length() - commonEnd(name, printed);
    return damaged <= 3 ? Correction.Confidence.HIGH : Correction.Confidence.MEDIUM;
  }
}
