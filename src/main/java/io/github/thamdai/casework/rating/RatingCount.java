package io.github.thamdai.casework.rating;

import java.time.YearMonth;
import java.util.Map;

/**
 * Ratings of one service in one month.
 *
 * @param reasons how often each reason was chosen, by code
 */
public record RatingCount(
    YearMonth month,
    RatedKind kind,
    String about,
    int useful,
    int notUseful,
    Map<String, Integer> reasons) {

  public RatingCount {
    reasons = Map.copyOf(reasons);
  }
}
