package io.github.thamdai.store;

import io.github.thamdai.dialogue.casedesk.LinkAccount;
import io.github.thamdai.security.LineLinks;
import java.time.Instant;

/** Links people of LINE to accounts as the turn does that hears their code. */
public final class LinkedPeople {
  private LinkedPeople() {}

  /** False when the code does not link. */
  public static boolean link(LineLinks links, String agency, String person, String code) {
    if (!links.offered(person, code)) {
      return false;
    }
    LinkAccount link = new LinkAccount(person, code, Instant.EPOCH);
    TestDatabase.database().transact(tx -> PgLineUsers.link(tx, agency, link));
    return true;
  }
}
