package io.github.thamdai.dialogue.flow.running;

import io.github.thamdai.dialogue.flow.Flow;
import io.github.thamdai.dialogue.flow.Repairs;
import io.github.thamdai.dialogue.flow.Repairs.Word;
import io.github.thamdai.dialogue.flow.Slot;
import io.github.thamdai.dialogue.flow.SlotType;
import io.github.thamdai.dialogue.flow.Step;
import io.github.thamdai.text.ThaiNormalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a person wants put right: แก้เบอร์โทร, ไม่ใช่ หมู่ 5. */
final class Corrections {
  private final Repairs repairs;
  private final AnswerReader answers;
  private final Heard heard;
  private final Exchanges exchanges;

  Corrections(FlowParts parts) {
    this.repairs = parts.repairs();
    this.answers = parts.answers();
    this.heard = parts.heard();
    this.exchanges = new Exchanges(repairs, answers, heard);
  }

  /**
   * What is to be corrected.
   *
   * @param slot null when it is not clear which
   * @param value null when it is to be asked for
   * @param refused why the value that was told cannot be; null when none was, or it can
   */
  record Wanted(@Nullable Slot slot, @Nullable String value, Answer.@Nullable Unfit refused) {
    Wanted(@Nullable Slot slot, @Nullable String value) {
      this(slot, value, null);
    }
  }

  /** The slots that were answered and some step can ask for, last asked first. */
  static List<Slot> correctable(Flow flow, Values values) {
    List<Slot> slots = new ArrayList<>();
    for (Step step : flow.steps()) {
      if (step instanceof Step.Collect collect && !collect.confirm()) {
        Slot slot = flow.slots().get(collect.slot());
        boolean listed = slots.stream().anyMatch(s -> s.name().equals(collect.slot()));
        if (slot != null && values.has(slot.name()) && !listed) {
          slots.addFirst(values.asked(slot));
        }
      }
    }
    return slots;
  }

  /** Empty when the message corrects nothing. */
  Optional<Wanted> find(String message, FlowRun run, LocalDate today) {
    List<Slot> slots = correctable(run.flow(), run.values());
    Optional<Wanted> named =
        Beginning.rest(message, repairs.words(Word.CHANGE))
            .flatMap(
                rest ->
                    named(rest.text(), slots, today)
                        .or(
                            () ->
                                named(rest.text(), awaited(run), today)
                                    .filter(told -> told.value() != null)));
    return named
        .or(() -> exchanged(message, slots, run, today))
        .or(
            () ->
                Beginning.rest(message, repairs.words(Word.CORRECT))
                    .flatMap(rest -> instead(message, rest, slots, run, today)));
  }

  /** What is asked for right now, unless any words could be the answer. */
  private static List<Slot> awaited(FlowRun run) {
    return run.waiting() instanceof Step.Collect collect
        ? Stream.ofNullable(run.flow().slots().get(collect.slot()))
            .filter(slot -> slot.type() == SlotType.DATE || slot.type() == SlotType.PHONE)
            .toList()
        : List.of();
  }

  /** After the question what is to be corrected: the name of a slot, or the right value itself. */
  Optional<Wanted> afterAsking(String message, FlowRun run, LocalDate today) {
    List<Slot> slots = correctable(run.flow(), run.values());
    return named(message, slots, today).or(() -> byKind(message, slots, today));
  }

  /** เบอร์โทร, เบอร์โทรเป็น 081-234-5678. */
  private Optional<Wanted> named(String rest, List<Slot> slots, LocalDate today) {
    for (Slot slot : slots) {
      List<String> names =
          Stream.concat(Stream.of(slot.label()), slot.words().stream())
              .map(ThaiNormalizer::compact)
              .toList();
      Optional<Beginning.Rest> after = Beginning.rest(rest, names);
      if (after.isPresent()) {
        String said = after.get().text();
        if (heard.bare(said).isEmpty() || heard.is(said, repairs.words(Word.AFTER))) {
          return Optional.of(new Wanted(slot, null));
        }
        Optional<Beginning.Rest> into = Beginning.rest(said, repairs.words(Word.INTO));
        // Words that merely begin like a correction are an answer: แก้ปัญหาถนนให้หน่อย.
        return into.isPresent() || after.get().apart()
            ? Optional.of(wanted(slot, into.map(Beginning.Rest::text).orElse(said), today))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** ไม่ใช่หน้าโรงเรียน หน้าวัด: the slot that says what is wrong, with what is right in its place. */
  private Optional<Wanted> exchanged(
      String message, List<Slot> slots, FlowRun run, LocalDate today) {
    List<Exchange> ways = Exchange.in(message, repairs);
    for (Exchange way : ways) {
      for (Slot slot : slots) {
        Optional<String> value =
            exchanges.of(slot, run.values().value(slot.name()), way, today);
        if (value.isPresent()) {
          return Optional.of(new Wanted(slot, value.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** What is wrong was said in other words before: what is right tells which slot it is. */
  private Optional<Wanted> unlikeBefore(String message, List<Slot> slots, LocalDate today) {
    return Exchange.in(message, repairs).stream()
        .filter(
            way ->
                way.joined() == Exchange.Joint.BUT
                    || (way.joined() == Exchange.Joint.BLANK && exchanges.alike(way)))
        .findFirst()
        .flatMap(way -> byKind(way.right(), slots, today));
  }

  /** ไม่ใช่ หมู่ 5: the slot that such a value belongs to. */
  private Optional<Wanted> instead(
      String message, Beginning.Rest rest, List<Slot> slots, FlowRun run, LocalDate today) {
    if (heard.bare(rest.text()).isEmpty()) {
      return run.waiting() instanceof Step.Collect collect && isYesNo(run, collect)
          ? Optional.empty() // a plain no
          : unclear(slots);
    }
    Optional<Wanted> byKind =
        anotherDay(rest.text(), slots, run, today)
            .or(() -> replaced(rest.text(), slots, today))
            .or(() -> unlikeBefore(message, slots, today))
            .or(() -> byKind(rest.text(), slots, today));
    if (byKind.isPresent()) {
      return byKind;
    }
    boolean confirms = run.waiting() instanceof Step.Collect collect && collect.confirm();
    if (slots.isEmpty() || confirms) {
      return unclear(slots);
    }
    // What was said last is what is taken back.
    Slot last = slots.getFirst();
    boolean words = last.type() == SlotType.TEXT || last.type() == SlotType.LOCATION;
    String value = words && rest.apart() ? fitting(last, rest.text(), today) : null;
    return value == null ? Optional.empty() : Optional.of(new Wanted(last, value));
  }

  /** ไม่ใช่ไฟ เป็นถนน: the choice that both are options of. */
  private Optional<Wanted> replaced(String rest, List<Slot> slots, LocalDate today) {
    int blank = rest.indexOf(' ');
    if (blank < 0) {
      return Optional.empty();
    }
    Optional<String> right =
        Beginning.rest(rest.substring(blank + 1).strip(), repairs.words(Word.INTO))
            .map(Beginning.Rest::text);
    return right.flatMap(
        value ->
            slots.stream()
                .filter(slot -> slot.type() == SlotType.CHOICE)
                .filter(slot -> fitting(slot, rest.substring(0, blank), today) != null)
                .filter(slot -> fitting(slot, value, today) != null)
                .findFirst()
                .map(slot -> new Wanted(slot, fitting(slot, value, today))));
  }

  /** ไม่ใช่วันนี้ 5 ต.ค.: the day that was told first is the one that is wrong. */
  private Optional<Wanted> anotherDay(
      String rest, List<Slot> slots, FlowRun run, LocalDate today) {
    for (Slot slot : slots.stream().filter(s -> s.type() == SlotType.DATE).toList()) {
      for (int at = rest.indexOf(' '); at > 0; at = rest.indexOf(' ', at + 1)) {
        String wrong = fitting(slot, rest.substring(0, at), today);
        Wanted right = wanted(slot, rest.substring(at + 1), today);
        if (run.values().value(slot.name()).equals(wrong)
            && (right.value() != null || right.refused() != null)) {
          return Optional.of(right);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Wanted> unclear(List<Slot> slots) {
    return slots.isEmpty() ? Optional.empty() : Optional.of(new Wanted(null, null));
  }

  private static boolean isYesNo(FlowRun run, Step.Collect collect) {
    Slot slot = run.flow().slots().get(collect.slot());
    return slot != null && slot.type() == SlotType.YES_NO;
  }

  private Optional<Wanted> byKind(String rest, List<Slot> slots, LocalDate today) {
    for (Slot slot : slots) {
      boolean telling =
          switch (slot.type()) {
            case CHOICE, PHONE, DATE -> true;
            case LOCATION -> namesPlace(rest);
            case TEXT -> slot.pattern() != null;
            case NUMBER, PHOTO, YES_NO -> false;
          };
      Answer read = answers.read(slot, rest, today);
      if (telling
          && read instanceof Answer.Fits fits
          && (fits.sure() || slot.type() == SlotType.LOCATION)) {
        return Optional.of(new Wanted(slot, fits.value()));
      }
      // The 32nd is a day all the same, and no other slot's words.
      if (telling && read instanceof Answer.Unfit unfit && unfit.isRefusedDay()) {
        return Optional.of(new Wanted(slot, null, unfit));
      }
    }
    return Optional.empty();
  }

  private boolean namesPlace(String rest) {
    String compact = ThaiNormalizer.compact(rest);
    return repairs.words(Word.PLACE).stream().anyMatch(compact::contains);
  }

  private Wanted wanted(Slot slot, String text, LocalDate today) {
    return switch (answers.read(slot, text, today)) {
      case Answer.Fits fits -> new Wanted(slot, fits.value());
      case Answer.Unfit unfit -> new Wanted(slot, null, unfit.isRefusedDay() ? unfit : null);
    };
  }

  private @Nullable String fitting(Slot slot, String text, LocalDate today) {
    return answers.read(slot, text, today) instanceof Answer.Fits fits ? fits.value() : null;
  }
}
