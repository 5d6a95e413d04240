package io.github.thamdai.corpus;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the office wants cases and questions handed out.
 *
 * @param categories in the order to offer them
 * @param questionDivision is asked when nothing tells whose matter a question is
 * @param questionDays working days within which the office means to answer a question
 * @param closes what comes later in the day counts as received on the next working day
 * @param area where the office is in charge; null when the office has not said
 */
public record CaseRules(
    List<CaseCategory> categories,
    String questionDivision,
    int questionDays,
    LocalTime closes,
    @Nullable MapArea area) {

  public CaseRules {
    categories = List.copyOf(categories);
  }

  public Optional<CaseCategory> category(String id) {
    return categories.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /** Whether a point is known to lie outside the office's area. */
  public boolean outside(double latitude, double longitude) {
    MapArea known = area;
    return known != null && !known.contains(latitude, longitude);
  }
}
