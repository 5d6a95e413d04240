package io.github.thamdai.store;

import io.github.thamdai.casework.NewCase;
import io.github.thamdai.casework.question.NewQuestion;
import io.github.thamdai.casework.rating.Rating;

/** Keeps cases and the like as the turn of a conversation does, for tests of other packages. */
public final class KeptCases {
  private KeptCases() {}

  public static void open(String agency, NewCase opened) {
    TestDatabase.database().transact(tx -> CaseRows.insert(tx, agency, opened));
  }

  public static void ask(String agency, NewQuestion asked) {
    TestDatabase.database().transact(tx -> QuestionRows.insert(tx, agency, asked));
  }

  public static void rate(String agency, Rating rating) {
    TestDatabase.database().transact(tx -> PgRatings.insert(tx, agency, rating));
  }
}
