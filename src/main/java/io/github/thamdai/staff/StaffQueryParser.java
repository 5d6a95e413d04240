package io.github.thamdai.staff;

import io.github.thamdai.corpus.Topic;
import io.github.thamdai.corpus.report.DivisionName;
import io.github.thamdai.corpus.report.ObligationKind;
import io.github.thamdai.staff.StaffRule.Known;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Understands what staff ask of the measures. It claims a question only on a sure sign: a rule of
 * the vocabulary with all that the rule needs, or a measure id; citizens' words speak against it.
 */
public final class StaffQueryParser {
  private static final Set<Topic> WITH_KINDS =
      EnumSet.of(Topic.DUE, Topic.OVERDUE, Topic.OBLIGATIONS);
  private static final int SHORT_FOLLOW_UP = 30;
  private static final String SURE_LETTER = "E";

  private final Vocabulary words;
  private final EntityFinder entities;

  /**
   * A parser for one office.
   *
   * @param divisions the office's divisions, for questions that name one
   */
  public StaffQueryParser(Vocabulary words, List<DivisionName> divisions) {
    this.words = words;
    this.entities = new EntityFinder(words, divisions);
  }

  /**
   * The question understood; empty where it is not one for staff.
   *
   * @param normalized text in the normal form of {@code text.ThaiNormalizer}
   * @param previous what the same person asked before, which a short question may carry on
   */
  public Optional<StaffQuery> parse(
      String normalized, LocalDate today, Optional<StaffQuery> previous) {
    String squeezed = SqueezedQuestion.of(normalized);
    Entities named = entities.find(squeezed, today);
    if (isCitizens(squeezed, named)) {
      return Optional.empty();
    }
    Optional<StaffQuery> carried = previous.flatMap(before -> carriedOn(squeezed, named, before));
    if (carried.isPresent()) {
      return carried;
    }
    Optional<StaffQuery> ruled = byRule(squeezed, named, previous);
    if (ruled.isPresent()) {
      return ruled;
    }
    return namesMeasure(named) ? Optional.of(query(Topic.MEASURE, named)) : Optional.empty();
  }

  /** E and a number means a measure whatever is said of it; O and a number may be anything. */
  private boolean namesMeasure(Entities named) {
    boolean sure = named.measures().stream().anyMatch(id -> id.startsWith(SURE_LETTER));
    return sure || (!named.measures().isEmpty() && isFiller(named.rest()));
  }

  private boolean isCitizens(String squeezed, Entities named) {
    return named.measures().isEmpty()
        && SqueezedQuestion.hasAny(squeezed, words.citizen())
        && !SqueezedQuestion.hasAny(squeezed, words.certain());
  }

  private Optional<StaffQuery> byRule(
      String squeezed, Entities named, Optional<StaffQuery> previous) {
    Entities known = named;
    if (previous.isPresent() && named.measures().isEmpty() && squeezed.length() <= SHORT_FOLLOW_UP) {
      Optional<StaffQuery> plain = byRule(squeezed, named, Optional.empty());
      if (plain.isPresent()) {
        return plain;
      }
      known = named.withMeasures(previous.get().measures());
    }
    Set<Known> signs = signs(squeezed, known);
    for (StaffRule rule : words.rules()) {
      if (rule.fits(squeezed, signs)) {
        return Optional.of(query(rule, squeezed, known));
      }
    }
    return Optional.empty();
  }

  private Set<Known> signs(String squeezed, Entities named) {
    Set<Known> signs = EnumSet.noneOf(Known.class);
    add(signs, Known.MEASURE, !named.measures().isEmpty());
    add(signs, Known.DIVISION, !named.divisions().isEmpty());
    add(signs, Known.PERIOD, named.period() != null);
    add(signs, Known.INDICATOR, named.indicator() != null);
    add(signs, Known.PLAN, SqueezedQuestion.hasAny(squeezed, words.plan()));
    return signs;
  }

  private static void add(Set<Known> signs, Known sign, boolean found) {
    if (found) {
      signs.add(sign);
    }
  }

  private StaffQuery query(StaffRule rule, String squeezed, Entities named) {
    Set<ObligationKind> kinds = EnumSet.noneOf(ObligationKind.class);
    kinds.addAll(rule.kinds());
    boolean anyKind = rule.aspects().contains(StaffAspect.WITHOUT_PERIOD);
    if (kinds.isEmpty() && WITH_KINDS.contains(rule.topic()) && !anyKind) {
      for (Map.Entry<ObligationKind, List<String>> kind : words.kinds().entrySet()) {
        if (SqueezedQuestion.hasAny(squeezed, kind.getValue())) {
          kinds.add(kind.getKey());
        }
      }
    }
    return new StaffQuery(
        rule.topic(),
        named.measures(),
        named.divisions(),
        named.period(),
        kinds,
        named.year(),
        named.indicator(),
        rule.subject(),
        named.round(),
        rule.aspects());
  }

  private static StaffQuery query(Topic topic, Entities named) {
    return new StaffQuery(
        topic,
        named.measures(),
        named.divisions(),
        named.period(),
        Set.of(),
        named.year(),
        named.indicator(),
        List.of(),
        named.round(),
        Set.of());
  }

  /** The question before with other measures, divisions or time: "and E9?", "next month?". */
  private Optional<StaffQuery> carriedOn(String squeezed, Entities named, StaffQuery before) {
    boolean names =
        !named.measures().isEmpty()
            || !named.divisions().isEmpty()
            || named.period() != null
            || named.indicator() != null;
    // A bare id asks what the measure is; only "and E9?" carries the question before on.
    boolean bareId =
        !named.measures().isEmpty() && !SqueezedQuestion.hasAny(squeezed, words.followUp());
    if (!names || bareId || !isFiller(named.rest())) {
      return Optional.empty();
    }
    boolean otherMeasures = !named.measures().isEmpty();
    return Optional.of(
        new StaffQuery(
            before.topic(),
            otherMeasures ? named.measures() : before.measures(),
            or(named.divisions(), before.divisions()),
            or(named.period(), before.period()),
            before.kinds(),
            or(named.year(), before.year()),
            or(named.indicator(), before.indicator()),
            otherMeasures ? List.of() : before.subject(),
            or(named.round(), before.round()),
            before.aspects()));
  }

  private static List<String> or(List<String> named, List<String> before) {
    return named.isEmpty() ? before : named;
  }

  private static <T> @Nullable T or(@Nullable T named, @Nullable T before) {
    return named == null ? before : named;
  }

  private boolean isFiller(String rest) {
    String left = rest;
    for (String word : words.followUp()) {
      left = left.replace(word, "");
    }
    for (String word : words.fillers()) {
      left = left.replace(word, "");
    }
    return left.isEmpty();
  }
}
