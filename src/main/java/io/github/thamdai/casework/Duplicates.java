package io.github.thamdai.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which earlier cases may be about the same thing. These are suggestions to people: nothing is
 * merged by itself.
 */
public final class Duplicates {
  /** How far back is looked. */
  public static final Duration WINDOW = Duration.ofDays(14);

  /** Two street lights stand further apart than this. */
  static final double NEAR_METRES = 60;

  static final double LIKE_PLACE = 0.5;
  static final double LIKE_WORDS = 0.45;
  private static final int MOST = 5;

  private Duplicates() {}

  /**
   * The cases of the same category, received within {@link #WINDOW} before {@code at}, that are near
   * or told in like words.
   *
   * @param earlier newest first
   */
  public static List<Case> among(
      List<Case> earlier, String category, String what, CasePlace place, Instant at) {
    Instant since = at.minus(WINDOW);
    return earlier.stream()
        .filter(c -> c.category().equals(category))
        .filter(c -> !c.receivedAt().isBefore(since) && !c.receivedAt().isAfter(at))
        .filter(c -> c.state() != CaseState.REJECTED)
        .filter(c -> alike(c, what, place))
        .limit(MOST)
        .toList();
  }

  /** The case that a citizen sends a second time: still open, the same words, the same place. */
  public static Optional<Case> sentBefore(
      List<Case> own, String category, String what, CasePlace place, Instant at) {
    Instant since = at.minus(WINDOW);
    return own.stream()
        .filter(c -> c.category().equals(category) && c.state().open())
        .filter(c -> !c.receivedAt().isBefore(since))
        .filter(c -> Likeness.letters(c.what()).equals(Likeness.letters(what)))
        .filter(c -> samePlace(c.place(), place))
        .findFirst();
  }

  private static boolean alike(Case other, String what, CasePlace place) {
    Coordinates here = place.point();
    Coordinates there = other.place().point();
    if (here != null && there != null) {
      // Two points say more than any words: the next lamp down the road is another case.
      return here.metresTo(there) <= NEAR_METRES;
    }
    String told = other.place().text();
    boolean placesTold = !place.text().isBlank() && !told.isBlank();
    boolean likeWords = Likeness.of(what, other.what()) >= LIKE_WORDS;
    if (!placesTold) {
      return likeWords;
    }
    if (Likeness.numbersDiffer(place.text(), told)) {
      return false;
    }
    // หมู่ 6 and หน้าวัด หมู่ 6 may be one place: then what happened tells.
    return Likeness.of(place.text(), told) >= LIKE_PLACE
        || (likeWords && Likeness.oneWithinOther(place.text(), told));
  }

  private static boolean samePlace(CasePlace a, CasePlace b) {
    Coordinates one = a.point();
    Coordinates other = b.point();
    if (one != null && other != null) {
      return one.metresTo(other) <= NEAR_METRES;
    }
    return one == null
        && other == null
        && Likeness.letters(a.text()).equals(Likeness.letters(b.text()));
  }
}
