package io.github.thamdai.store;

import io.github.thamdai.casework.NewCase;

/** Opens cases as the turn of a conversation does, for tests of other packages. */
public final class KeptCases {
  private KeptCases() {}

  public static void open(String agency, NewCase opened) {
    TestDatabase.database().transact(tx -> CaseRows.insert(tx, agency, opened));
  }
}
