package io.github.thamdai.casework.rating;

import java.time.YearMonth;
import java.util.List;

/** The kept ratings of one agency. A new one is kept with the conversation that brought it. */
public interface Ratings {

  /** Counts by month (of the office's calendar), newest first, then by service. */
  List<RatingCount> counts(YearMonth from, YearMonth to);

  /** Ratings with a comment, newest first. */
  List<Rating> comments(int limit);
}
