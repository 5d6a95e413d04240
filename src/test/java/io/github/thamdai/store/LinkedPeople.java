package io.github.thamdai.store;

import io.github.thamdai.dialogue.Role;
import io.github.thamdai.dialogue.casedesk.LinkAccount;
import io.github.thamdai.security.Account;
import io.github.thamdai.security.LineLinks;
import io.github.thamdai.security.SignIn;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Links people of LINE to accounts as the turn does that hears their code. */
public final class LinkedPeople {
  private LinkedPeople() {}

  /** A new account and the person of LINE of the same name, linked and within reach. */
  public static Account officer(
      String agency, String name, Role role, @Nullable String division) {
    PgAccounts accounts = new PgAccounts(TestDatabase.database(), agency);
    SecureRandom random = new SecureRandom();
    InstantSource clock = InstantSource.system();
    PgSessions sessions = new PgSessions(TestDatabase.database(), agency);
    new SignIn(accounts, sessions, clock, random).create(name, role, division);
    Account account = accounts.named(name).orElseThrow();
    LineLinks links =
        new LineLinks(new PgLineUsers(TestDatabase.database(), agency), clock, random);
    if (!link(links, agency, name, links.code(account.id()).text())) {
      throw new IllegalStateException(name + " could not be linked");
    }
    new PgLinePeople(TestDatabase.database(), agency).remember(name, "U-" + name);
    return account;
  }

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
