package io.github.thamdai.channel.line.menu;

import io.github.thamdai.channel.line.menu.RichMenu.Area;
import io.github.thamdai.channel.line.menu.RichMenu.Audience;
import io.github.thamdai.channel.line.menu.RichMenu.Bounds;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.corpus.yaml.YamlFile;
import io.github.thamdai.corpus.yaml.YamlMap;
import io.github.thamdai.corpus.yaml.YamlValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code rich-menus.yaml}: two menus, laid out in rows that fill their pictures. */
public final class RichMenuReader {
  private static final String FILE = "rich-menus.yaml";

  private RichMenuReader() {}

  /** Faults are added to {@code problems}; what is returned is of use only when there are none. */
  public static RichMenus read(Path flows, Problems problems) {
    Problems own = new Problems();
    RichMenus menus =
        YamlFile.read(flows.resolve(FILE), FILE, own)
            .map(file -> menus(file, own))
            .orElseGet(() -> new RichMenus(none(Audience.CITIZEN), none(Audience.STAFF)));
    own.all().forEach(p -> problems.add(p.file(), p.line(), p.message(), p.mend()));
    return menus;
  }

  private static RichMenus menus(YamlMap file, Problems problems) {
    file.allowOnly(Stream.of(Audience.values()).map(Audience::code).collect(Collectors.toSet()));
    RichMenu citizen = menu(Audience.CITIZEN, file);
    RichMenu staff = menu(Audience.STAFF, file);
    if (problems.isEmpty()) {
      checkLettering(file, citizen);
      checkLettering(file, staff);
    }
    return new RichMenus(citizen, staff);
  }

  private static RichMenu none(Audience audience) {
    return new RichMenu(audience, "", MenuLimits.WIDTH, MenuLimits.LARGE, true, List.of());
  }

  private static RichMenu menu(Audience audience, YamlMap file) {
    Optional<YamlMap> found = file.map(audience.code());
    if (found.isEmpty()) {
      file.problem(
          audience.code(),
          "'" + audience.code() + "' is missing",
          "describe the menu of these people");
      return none(audience);
    }
    YamlMap map = found.get();
    map.allowOnly(Set.of("bar", "size", "open", "rows"));
    String bar = map.text("bar");
    if (MenuLimits.letters(bar) > MenuLimits.BAR) {
      map.problem("bar", "the bar's words are too long", "use at most 14 letters");
    }
    int height = height(map);
    return new RichMenu(
        audience, bar, MenuLimits.WIDTH, height, map.flag("open", true), areas(map, height));
  }

  private static int height(YamlMap map) {
    String size = map.text("size");
    if (!size.isBlank() && !size.equals("large") && !size.equals("small")) {
      map.problem("size", "'" + size + "' is not a size", "write large or small");
    }
    return size.equals("small") ? MenuLimits.SMALL : MenuLimits.LARGE;
  }

  private static List<Area> areas(YamlMap map, int height) {
    List<YamlValue> rows = map.items("rows");
    List<Area> areas = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      int top = i * height / rows.size();
      int bottom = (i + 1) * height / rows.size();
      areas.addAll(row(rows.get(i), top, bottom - top));
    }
    if (areas.isEmpty()) {
      map.problem("rows", "the menu has nothing to tap", "add a row with at least one area");
    }
    if (areas.size() > MenuLimits.AREAS) {
      map.problem("rows", areas.size() + " areas are too many", "use at most 20");
    }
    return areas;
  }

  private static List<Area> row(YamlValue row, int top, int height) {
    List<YamlMap> cells = row.items().stream().flatMap(v -> v.map().stream()).toList();
    List<Integer> widths = cells.stream().map(RichMenuReader::width).toList();
    int whole = widths.stream().mapToInt(Integer::intValue).sum();
    List<Area> areas = new ArrayList<>();
    int before = 0;
    for (int i = 0; i < cells.size(); i++) {
      int left = before * MenuLimits.WIDTH / whole;
      before += widths.get(i);
      int right = before * MenuLimits.WIDTH / whole;
      areas.add(AreaReader.read(cells.get(i), new Bounds(left, top, right - left, height)));
    }
    return areas;
  }

  private static int width(YamlMap cell) {
    int width = cell.number("width", 1);
    if (width < 1 || width > 100) {
      cell.problem("width", "'width' is " + width, "write a number from 1 to 100");
      return 1;
    }
    return width;
  }

  private static void checkLettering(YamlMap file, RichMenu menu) {
    List<YamlMap> cells =
        file.map(menu.audience().code()).stream()
            .flatMap(map -> map.items("rows").stream())
            .flatMap(row -> row.items().stream())
            .flatMap(cell -> cell.map().stream())
            .toList();
    for (int i = 0; i < cells.size(); i++) {
      if (AreaLayout.of(menu.areas().get(i)).isEmpty()) {
        cells.get(i).problem("label", "the words do not fit into their area", "shorten them");
      }
    }
  }
}
