package io.github.thamdai.channel.line;

import java.time.Duration;
import java.util.List;

/**
 * LINE's own ids of people to whom something may be pushed or shown later, and whose menus wait to
 * be changed. Every call throws {@link io.github.thamdai.dialogue.StoreUnavailableException}.
 */
public interface LinePeople {

  /** From now on this person can be reached. */
  void remember(String personKey, String lineUserId);

  /** Takes menu changes that are due, for the length of a lease. */
  List<MenuChange> claimMenuChanges(int limit, Duration lease);

  /** The change is carried out, or will never be; a later one of the same person stays. */
  void menuChanged(MenuChange change);

  void menuChangeLater(MenuChange change, Duration wait);

  /**
   * A menu to be changed.
   *
   * @param staff whether the person is to see the menu of the staff
   * @param version tells this change from later ones of the same person
   * @param attempts how often it was taken, this time included
   */
  record MenuChange(
      String personKey, String lineUserId, boolean staff, long version, int attempts) {}
}
