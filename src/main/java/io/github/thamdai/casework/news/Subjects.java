package io.github.thamdai.casework.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an office tells of: its subjects, and each of its villages. */
public final class Subjects {
  private final List<Subject> all;

  /**
   * @param village the word before a village's number, such as "หมู่"
   * @param villages how many there are
   */
  public Subjects(List<Subject> own, String village, List<String> alsoVillage, int villages) {
    List<Subject> subjects = new ArrayList<>(own);
    for (int no = 1; no <= villages; no++) {
      int number = no;
      List<String> also = alsoVillage.stream().map(word -> word + " " + number).toList();
      subjects.add(new Subject("village-" + no, village + " " + no, also));
    }
    this.all = List.copyOf(subjects);
  }

  public List<Subject> all() {
    return all;
  }

  public Optional<Subject> find(String id) {
    return all.stream().filter(subject -> subject.id().equals(id)).findFirst();
  }

  /** By a name as somebody writes it; blanks do not matter. */
  public Optional<Subject> named(String words) {
    String squeezed = squeezed(words);
    return all.stream()
        .filter(
            subject ->
                Stream.concat(Stream.of(subject.name()), subject.also().stream())
                    .anyMatch(name -> squeezed(name).equals(squeezed)))
        .findFirst();
  }

  private static String squeezed(String words) {
    return words.replaceAll("\\s+", "");
  }
}
