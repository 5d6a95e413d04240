package io.github.thamdai.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.casework.rating.RatedKind;
import io.github.thamdai.casework.rating.Rating;
import io.github.thamdai.casework.rating.RatingCount;
import io.github.thamdai.dialogue.casedesk.KeepRating;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PgRatingsTest {
  // Long ago, so that no other test's rows are old enough to go.
  private static final Instant MAY = Instant.parse("2001-05-15T03:00:00Z");
  private static final YearMonth MONTH = YearMonth.of(2001, 5);

  private final String agency = TestDatabase.freshAgency();
  private final PgRatings ratings = new PgRatings(TestDatabase.database(), agency);

  @Test
  void of_two_opinions_of_one_person_on_one_thing_the_last_counts() {
    rate("somchai", "road", false, "slow", MAY);
    rate("somchai", "road", true, "", MAY.plusSeconds(60));

    assertThat(ratings.counts(MONTH, MONTH)).containsExactly(count(MONTH, "road", 1, 0));
    assertThat(ratings.comments(10)).extracting(Rating::useful).containsExactly(true);
  }

  @Test
  void other_people_other_things_and_other_months_count_apart() {
    rate("somchai", "road", true, "", MAY);
    rate("somying", "road", true, "", MAY);
    rate("somchai", "water", true, "", MAY);
    rate("somchai", "road", true, "", MAY.plus(Duration.ofDays(31)));

    assertThat(ratings.counts(MONTH, MONTH.plusMonths(1)))
        .containsExactly(
            count(MONTH.plusMonths(1), "road", 1, 0),
            count(MONTH, "road", 2, 0),
            count(MONTH, "water", 1, 0));
  }

  @Test
  void months_are_those_of_the_offices_calendar() {
    Instant lastEvening = Instant.parse("2001-05-31T16:59:59Z");
    rate("somchai", "road", true, "", lastEvening);
    rate("somying", "road", true, "", lastEvening.plusSeconds(1));

    assertThat(ratings.counts(MONTH, MONTH)).containsExactly(count(MONTH, "road", 1, 0));
    assertThat(ratings.counts(MONTH.plusMonths(1), MONTH.plusMonths(1)))
        .containsExactly(count(MONTH.plusMonths(1), "road", 1, 0));
  }

  @Test
  void after_its_month_nothing_leads_from_a_rating_to_a_person_and_after_a_year_no_words_stay() {
    rate("somchai", "road", true, "", MAY);
    assertThat(rows("rating").getFirst().values()).noneMatch(value -> value.contains("somchai"));

    delete(MAY);
    assertThat(rows("rating_key")).hasSize(1);
    delete(MAY.plus(Duration.ofDays(30)));
    assertThat(rows("rating_key")).isEmpty();
    assertThat(ratings.comments(10)).hasSize(1);

    delete(MAY.plus(Duration.ofDays(366)));
    assertThat(ratings.comments(10)).isEmpty();
    assertThat(ratings.counts(MONTH, MONTH)).containsExactly(count(MONTH, "road", 1, 0));
  }

  private void rate(String person, String about, boolean useful, String why, Instant at) {
    Rating rating =
        new Rating(
            UUID.randomUUID(), RatedKind.ANSWER, about, "", useful, why, "ความเห็น", "web", at);
    KeepRating kept = new KeepRating(rating, person, about);
    TestDatabase.database().transact(tx -> RatingRows.keep(tx, agency, kept));
  }

  private static RatingCount count(YearMonth month, String about, int useful, int notUseful) {
    return new RatingCount(month, RatedKind.ANSWER, about, useful, notUseful, Map.of());
  }

  private List<Map<String, String>> rows(String table) {
    return new TableRows(TestDatabase.database(), agency).in(table);
  }

  private static void delete(Instant now) {
    try (Retention retention = new Retention(TestDatabase.database(), () -> now)) {
      retention.delete();
    }
  }
}
