package io.github.thamdai.app;

import io.github.thamdai.dialogue.Identity;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.dialogue.casedesk.Colleague;
import io.github.thamdai.security.Accounts;
import java.util.Optional;
import java.util.UUID;

/** Finds the account behind whoever speaks, as it is now. */
final class Colleagues implements Colleague.Finder {
  private final Accounts accounts;

  Colleagues(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public Optional<Colleague> find(Identity identity) {
    return Optional.ofNullable(identity.account())
        .map(UUID::fromString)
        .flatMap(accounts::find)
        .filter(account -> !account.disabled())
        .filter(account -> account.role().worksOnCases())
        .map(
            account ->
                new Colleague(
                    account.id(), account.role() == Role.ADMIN, account.division()));
  }
}
