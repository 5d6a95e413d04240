package io.github.thamdai.store;

import io.github.thamdai.casework.NewCase;
import io.github.thamdai.casework.question.NewQuestion;
import io.github.thamdai.casework.rating.Rating;
import io.github.thamdai.dialogue.casedesk.KeepRating;
import java.util.Set;

/** Keeps cases and the like as the turn of a conversation does, for tests of other packages. */
public final class KeptCases {
  private KeptCases() {}

  public static void open(String agency, NewCase opened) {
    TestDatabase.database().transact(tx -> CaseRows.insert(tx, agency, opened));
  }

  public static void ask(String agency, NewQuestion asked) {
    TestDatabase.database()
        .transact(
            tx ->
                QuestionRows.insert(
                    tx, agency, asked, asked.askedAt().plusSeconds(60), Set.of()));
  }

  /** By somebody who rates nothing else. */
  public static void rate(String agency, Rating rating) {
    KeepRating kept = new KeepRating(rating, rating.id().toString(), rating.about());
    TestDatabase.database().transact(tx -> RatingRows.keep(tx, agency, kept));
  }
}
