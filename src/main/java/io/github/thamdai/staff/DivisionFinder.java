package io.github.thamdai.staff;

import io.github.thamdai.corpus.report.DivisionName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds divisions by their full or short names; a longer name is taken before one inside it. */
final class DivisionFinder {
  private static final int SHORTEST = 4;

  private final List<Name> names = new ArrayList<>();

  private record Name(String squeezed, String division) {}

  DivisionFinder(List<DivisionName> divisions) {
    for (DivisionName division : divisions) {
      add(division.name(), division.name());
      division.also().forEach(also -> add(also, division.name()));
    }
    names.sort(Comparator.comparingInt((Name name) -> name.squeezed().length()).reversed());
  }

  private void add(String name, String division) {
    String squeezed = SqueezedQuestion.of(name);
    if (squeezed.length() >= SHORTEST) {
      names.add(new Name(squeezed, division));
    }
  }

  /**
   * Names as the agency writes them.
   *
   * @param rest takes the question without the names
   */
  List<String> find(String squeezed, StringBuilder rest) {
    List<String> found = new ArrayList<>();
    String left = squeezed;
    for (Name name : names) {
      if (left.contains(name.squeezed())) {
        left = left.replace(name.squeezed(), "");
        if (!found.contains(name.division())) {
          found.add(name.division());
        }
      }
    }
    rest.append(left);
    return found;
  }
}
