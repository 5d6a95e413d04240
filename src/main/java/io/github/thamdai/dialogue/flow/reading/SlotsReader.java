package io.github.thamdai.dialogue.flow.reading;

import io.github.thamdai.corpus.yaml.YamlMap;
import io.github.thamdai.corpus.yaml.YamlValue;
import io.github.thamdai.dialogue.flow.Slot;
import io.github.thamdai.dialogue.flow.Slot.Limits;
import io.github.thamdai.dialogue.flow.Slot.Option;
import io.github.thamdai.dialogue.flow.Slot.When;
import io.github.thamdai.dialogue.flow.SlotType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the slots of a flow. */
final class SlotsReader {
  private static final int SHORTEST_TEXT = 2;
  private static final int LONGEST_TEXT = 1_000;
  private static final int LONGEST_PLACE = 300;
  private static final int PHOTOS = 3;

  private SlotsReader() {}

  /** Modifiable, in the order of the file. */
  static Map<String, Slot> slots(YamlMap flow) {
    Map<String, Slot> slots = new LinkedHashMap<>();
    Optional<YamlMap> all = flow.map("slots");
    if (all.isEmpty()) {
      return slots;
    }
    for (String name : all.get().keys()) {
      if (!name.matches("[a-z][a-z0-9-]*")) {
        all.get().problem(name, "'" + name + "' is no name of a slot", "use a-z, digits and '-'");
      } else if (Slot.GIVEN.contains(name)) {
        all.get().problem(name, "every flow has the slot '" + name + "'", "choose another name");
      } else {
        int line = all.get().lineOf(name);
        all.get().map(name).ifPresent(map -> slots.put(name, slot(name, line, map)));
      }
    }
    return slots;
  }

  private static Slot slot(String name, int line, YamlMap map) {
    map.allowOnly(
        Set.of(
            "type", "name", "also", "optional", "options", "among", "pattern", "min", "max", "when"));
    SlotType type = type(map);
    List<Option> options = new ArrayList<>();
    for (YamlValue item : map.items("options")) {
      option(item).ifPresent(options::add);
    }
    if ((type == SlotType.CHOICE) == options.isEmpty()) {
      map.problem(
          "options",
          options.isEmpty() ? "a choice without options" : "only a choice has options",
          "write 'type: choice' and a list 'options:', or neither");
    }
    return new Slot(
        name,
        line,
        type,
        map.text("name"),
        map.texts("also"),
        pattern(map),
        map.flag("optional", false),
        List.copyOf(options),
        limits(map, type),
        among(map, type),
        List.of());
  }

  private static @Nullable String among(YamlMap map, SlotType type) {
    if (map.has("among") && type != SlotType.CHOICE) {
      map.problem("among", "only a choice has 'among'", "take it out");
    }
    return map.optionalText("among");
  }

  private static @Nullable String pattern(YamlMap map) {
    String pattern = map.optionalText("pattern");
    try {
      return pattern == null ? null : Pattern.compile(pattern).pattern();
    } catch (PatternSyntaxException e) {
      map.problem("pattern", "'pattern' is no regular expression", "write one such as '[0-9]{6}'");
      return null;
    }
  }

  private static SlotType type(YamlMap map) {
    String code = map.text("type");
    Optional<SlotType> type = SlotType.ofCode(code);
    if (type.isEmpty() && !code.isEmpty()) {
      map.problem(
          "type",
          "'" + code + "' is not a type of slot",
          "write one of: " + String.join(", ", Stream.of(SlotType.values()).map(SlotType::code).toList()));
    }
    return type.orElse(SlotType.TEXT);
  }

  private static Optional<Option> option(YamlValue item) {
    if (item.isText()) {
      return Optional.of(new Option(item.text(), item.text(), List.of()));
    }
    return item.map()
        .map(
            map -> {
              map.allowOnly(Set.of("value", "label", "also"));
              return new Option(map.text("value"), map.text("label"), map.texts("also"));
            });
  }

  private static Limits limits(YamlMap map, SlotType type) {
    Limits usual =
        switch (type) {
          case TEXT -> new Limits(SHORTEST_TEXT, LONGEST_TEXT, When.ANY);
          case LOCATION -> new Limits(SHORTEST_TEXT, LONGEST_PLACE, When.ANY);
          case PHOTO -> new Limits(1, PHOTOS, When.ANY);
          case NUMBER -> new Limits(0, Integer.MAX_VALUE, When.ANY);
          case CHOICE, DATE, PHONE, YES_NO -> new Limits(0, 0, When.ANY);
        };
    long least = map.number("min", (int) usual.least());
    long most = map.number("max", (int) usual.most());
    if (least > most) {
      map.problem("max", "'max' is less than 'min'", "exchange them");
    }
    return new Limits(least, most, when(map));
  }

  private static When when(YamlMap map) {
    String code = map.has("when") ? map.text("when") : When.ANY.code();
    return Stream.of(When.values())
        .filter(w -> w.code().equals(code))
        .findFirst()
        .orElseGet(
            () -> {
              map.problem("when", "'" + code + "' is no time", "write past, future or any");
              return When.ANY;
            });
  }
}
