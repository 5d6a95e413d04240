package io.github.thamdai.channel.line.menu;

import java.util.List;

/** The menus of an office. */
public record RichMenus(RichMenu citizen, RichMenu staff) {

  public List<RichMenu> all() {
    return List.of(citizen, staff);
  }
}
