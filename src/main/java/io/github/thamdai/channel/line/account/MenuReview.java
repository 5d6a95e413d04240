package io.github.thamdai.channel.line.account;

import com.linecorp.bot.messaging.model.RichMenuRequest;
import com.linecorp.bot.messaging.model.RichMenuResponse;
import io.github.thamdai.channel.line.menu.RichMenu;
import io.github.thamdai.channel.line.menu.RichMenu.Audience;
import io.github.thamdai.channel.line.menu.RichMenuForm;
import io.github.thamdai.channel.line.menu.RichMenuPicture;
import io.github.thamdai.channel.line.menu.RichMenus;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Compares the menus at LINE with the office's. A menu at LINE cannot be changed, so a changed one
 * is created anew under the name that tells its content, people are moved over, and the old one is
 * deleted last.
 */
final class MenuReview {
  private final MenuShelf shelf;
  private final RichMenuForm form;

  MenuReview(MenuShelf shelf, String publicUrl) {
    this.shelf = shelf;
    this.form = new RichMenuForm(publicUrl);
  }

  void run(RichMenus menus, boolean change, Consumer<Finding> found) {
    List<RichMenuResponse> lying = shelf.menus();
    Map<Audience, String> current = new EnumMap<>(Audience.class);
    for (RichMenu menu : menus.all()) {
      present(menu, lying, change, found).ifPresent(id -> current.put(menu.audience(), id));
    }
    for (Map.Entry<Audience, String> entry : current.entrySet()) {
      named(entry.getKey(), entry.getValue(), change, found);
    }
    if (current.containsKey(Audience.CITIZEN)) {
      byDefault(current.get(Audience.CITIZEN), change, found);
    }
    lying.stream()
        .filter(menu -> menu.name().startsWith(RichMenuForm.PREFIX))
        .filter(menu -> !current.containsValue(menu.richMenuId()))
        .forEach(menu -> old(menu, current, change, found));
  }

  private Optional<String> present(
      RichMenu menu, List<RichMenuResponse> lying, boolean change, Consumer<Finding> found) {
    RichMenuRequest wanted = form.of(menu);
    String[] who = {"menu", menu.audience().code(), "name", wanted.name()};
    Optional<String> id =
        lying.stream()
            .filter(there -> there.name().equals(wanted.name()))
            .map(RichMenuResponse::richMenuId)
            .findFirst();
    if (id.isEmpty() && !change) {
      found.accept(Finding.differs(SetupPhrase.MENU_ABSENT, who));
    } else if (id.isEmpty()) {
      String fresh = shelf.create(wanted);
      shelf.setPicture(fresh, RichMenuPicture.draw(menu));
      found.accept(Finding.changed(SetupPhrase.MENU_CREATED, who));
      return Optional.of(fresh);
    } else if (shelf.hasPicture(id.get())) {
      found.accept(Finding.fine(SetupPhrase.MENU_SAME, who));
    } else if (change) {
      // An earlier setup was cut off between the menu and its picture.
      shelf.setPicture(id.get(), RichMenuPicture.draw(menu));
      found.accept(Finding.changed(SetupPhrase.MENU_PICTURE, who));
    } else {
      found.accept(Finding.differs(SetupPhrase.MENU_NO_PICTURE, who));
    }
    return id;
  }

  private void named(Audience audience, String id, boolean change, Consumer<Finding> found) {
    String[] who = {"menu", audience.code(), "alias", MenuShelf.alias(audience)};
    if (shelf.current(audience).filter(id::equals).isPresent()) {
      return;
    }
    if (change) {
      shelf.nameCurrent(audience, id);
      found.accept(Finding.changed(SetupPhrase.MENU_NAMED, who));
    } else {
      found.accept(Finding.differs(SetupPhrase.MENU_NOT_NAMED, who));
    }
  }

  private void byDefault(String id, boolean change, Consumer<Finding> found) {
    if (shelf.defaultMenu().filter(id::equals).isPresent()) {
      return;
    }
    if (change) {
      shelf.setDefault(id);
      found.accept(Finding.changed(SetupPhrase.MENU_DEFAULT));
    } else {
      found.accept(Finding.differs(SetupPhrase.MENU_NOT_DEFAULT));
    }
  }

  private void old(
      RichMenuResponse menu,
      Map<Audience, String> current,
      boolean change,
      Consumer<Finding> found) {
    String[] who = {"name", menu.name()};
    if (!change) {
      found.accept(Finding.differs(SetupPhrase.MENU_OLD, who));
      return;
    }
    String staff = current.get(Audience.STAFF);
    boolean ofStaff = menu.name().startsWith(RichMenuForm.PREFIX + Audience.STAFF.code());
    if (ofStaff && staff != null && !MovedPeople.move(shelf, menu.richMenuId(), staff)) {
      found.accept(Finding.differs(SetupPhrase.MENU_MOVED, who));
      return; // deleted by the next setup, when nobody sees it any more
    }
    shelf.delete(menu.richMenuId());
    found.accept(Finding.changed(SetupPhrase.MENU_DELETED, who));
  }
}
