package io.github.thamdai.channel.line;

import io.github.thamdai.channel.line.LinePeople.MenuChange;
import io.github.thamdai.channel.line.account.LineRefusal;
import io.github.thamdai.channel.line.account.MenuShelf;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows people the menu of the staff when their account is linked, and takes it away after. */
final class MenuSwitch {
  private static final Logger LOG = LoggerFactory.getLogger(MenuSwitch.class);
  // Two days: long enough for an office that links people before it runs the setup.
  private static final int ATTEMPTS = 48;
  private static final Duration WAIT = Duration.ofHours(1);

  private final LinePeople people;
  private final MenuShelf shelf;
  private final LineSignals signals;

  MenuSwitch(LinePeople people, MenuShelf shelf, LineSignals signals) {
    this.people = people;
    this.shelf = shelf;
    this.signals = signals;
  }

  List<MenuChange> claim(int limit, Duration lease) {
    return people.claimMenuChanges(limit, lease);
  }

  void carryOut(MenuChange change) {
    try {
      if (!change.staff()) {
        shelf.showDefaultMenu(change.lineUserId());
      } else if (!shelf.showStaffMenu(change.lineUserId())) {
        LOG.warn("there is no staff menu at LINE yet; run: thamdai line setup");
        later(change);
        return;
      }
      people.menuChanged(change);
      LOG.atInfo().addKeyValue("staff", change.staff()).log("a menu was switched");
    } catch (LineRefusal refusal) {
      signals.failed(LineSignals.Call.MENU, CallResult.of(refusal.status()).cause());
      LOG.atWarn().addKeyValue("status", refusal.status()).log("a menu could not be switched");
      later(change);
    }
  }

  private void later(MenuChange change) {
    if (change.attempts() >= ATTEMPTS) {
      people.menuChanged(change);
    } else {
      people.menuChangeLater(change, WAIT);
    }
  }
}
