package io.github.thamdai.dialogue.flow;

import io.github.thamdai.dialogue.Role;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value that a flow gathers.
 *
 * @param line where it stands in the flow's file
 * @param label what people call it, for corrections: แก้เบอร์โทร
 * @param words other names for it
 * @param pattern the part of a text that is meant, a regular expression; null for all of it
 * @param optional whether a person may skip it
 * @param options of a choice
 * @param among the slot that lists which options may be chosen, divided by blanks; null for all
 * @param shut options that may not be chosen at present, kept to say so by their names
 */
public record Slot(
    String name,
    int line,
    SlotType type,
    String label,
    List<String> words,
    @Nullable String pattern,
    boolean optional,
    List<Option> options,
    Limits limits,
    @Nullable String among,
    List<Option> shut) {

  /** Slots that every flow has and none may declare or set. */
  public static final Set<String> GIVEN = Set.of("message", "question", "role", "channel", "today");

  /**
   * One of the values of a choice.
   *
   * @param label on its button
   * @param words other ways to say it
   */
  public record Option(String value, String label, List<String> words) {}

  /**
   * What is accepted.
   *
   * @param least letters of a text, value of a number
   * @param most letters of a text, value of a number, count of photographs
   * @param when of a date
   */
  public record Limits(long least, long most, When when) {}

  /** Which dates are accepted; today always is. */
  public enum When {
    ANY,
    PAST,
    FUTURE;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A slot that only actions and {@code set} fill. */
  public static Slot ofResult(ActionSpec.Result result, int line) {
    return new Slot(
        result.name(),
        line,
        result.type(),
        result.name(),
        List.of(),
        null,
        true,
        List.of(),
        new Limits(0, Long.MAX_VALUE, When.ANY),
        null,
        List.of());
  }

  /**
   * This slot with some of its options only.
   *
   * @param values of the options that may be chosen, divided by blanks; "" for all
   */
  public Slot offering(String values) {
    if (values.isBlank()) {
      return this;
    }
    Set<String> open = Set.of(values.strip().split("\\s+"));
    Map<Boolean, List<Option>> parts =
        options.stream().collect(Collectors.partitioningBy(option -> open.contains(option.value())));
    return new Slot(
        name,
        line,
        type,
        label,
        words,
        pattern,
        optional,
        parts.getOrDefault(true, List.of()),
        limits,
        among,
        parts.getOrDefault(false, List.of()));
  }

  public Optional<Option> option(String value) {
    return options.stream().filter(option -> option.value().equals(value)).findFirst();
  }

  /** Values of a given slot that a branch may compare with; empty when any will do. */
  public static Set<String> valuesOf(String given) {
    return switch (given) {
      case "role" -> Stream.of(Role.values()).map(Slot::code).collect(Collectors.toSet());
      case "channel" -> Set.of("web", "line");
      default -> Set.of();
    };
  }

  /** How a role is written in flows; whoever reads reports of corruption is staff there. */
  public static String code(Role role) {
    return switch (role) {
      case CITIZEN -> "citizen";
      case STAFF, INTEGRITY -> "staff";
      case ADMIN -> "admin";
    };
  }
}
