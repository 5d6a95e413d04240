package io.github.thamdai.evaluation.fitting;

import io.github.thamdai.dialogue.finding.Candidate;
import io.github.thamdai.dialogue.finding.EntryRanking;
import io.github.thamdai.dialogue.finding.Feature;
import io.github.thamdai.dialogue.finding.Finder;
import io.github.thamdai.dialogue.finding.Findings;
import io.github.thamdai.dialogue.finding.Linear;
import io.github.thamdai.dialogue.finding.Parameters;
import io.github.thamdai.dialogue.finding.Target;
import io.github.thamdai.dialogue.finding.TopicFeature;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Fits all numbers of the decision, one after the other, each on what the ones before decide. */
final class DecisionFit {
  private static final double PENALTY = 0.5;
  private static final double SURENESS_PENALTY = 0.5;

  // What the office bears: a wrong silence, a wrong answer, a wrong question back, a guess between
  // several. Wrong answers as many as are aimed at; fewer guesses than are aimed at (.15), for
  // nobody has thought of all kinds of broad questions, and some are asked back wrongly.
  private static final double SILENT_BORNE = 0.015;
  private static final double FALSE_BORNE = 0.03;
  private static final double ASKED_BORNE = 0.02;
  private static final double UNASKED_BORNE = 0.05;

  // A written answer that is not given leaves the part it belongs to; a needless one, which is one
  // of several that might have been given, misleads.
  private static final double UNWRITTEN_BORNE = 0.1;
  private static final double NEEDLESS_BORNE = 0.01;

  private final Finder finder;

  DecisionFit(Finder finder) {
    this.finder = finder;
  }

  Parameters fit(List<MeasuredQuestion> questions) {
    Linear ranking =
        ChoiceFit.fit(
            choices(questions.stream().map(MeasuredQuestion::candidateChoice)),
            Stream.of(Feature.values()).map(Feature::key).toList(),
            PENALTY);
    Linear topic =
        ChoiceFit.fit(
            choices(questions.stream().map(q -> q.topicChoice(finder))),
            TopicFeature.keys(),
            PENALTY);
    Linear open = new Linear(0, Map.of());
    Finder ranked =
        finder.with(
            new Parameters(ranking, topic, open, open, open, open, 0, 0, 1, 1, 1, 1, 1));
    List<Labelled> held = new ArrayList<>();
    List<Labelled> single = new ArrayList<>();
    List<Labelled> referred = new ArrayList<>();
    List<List<Labelled>> written = new ArrayList<>();
    for (MeasuredQuestion question : questions) {
      Findings findings = ranked.ranked(question.question(), question.measured());
      if (!findings.candidates().isEmpty()) {
        label(question, findings, held, single);
        labelReferral(question, findings, ranked.entries(), referred);
        labelWritten(question, findings, ranked, written);
      }
    }
    Linear known = LogisticFit.fit(held, SURENESS_PENALTY);
    Linear refer = LogisticFit.fit(referred, SURENESS_PENALTY);
    Linear clear = LogisticFit.fit(single, SURENESS_PENALTY);
    Linear answers = LogisticFit.fit(all(written), SURENESS_PENALTY);
    KindThresholds kinds = new KindThresholds(questions);
    return new Parameters(
        ranking,
        topic,
        known,
        clear,
        refer,
        answers,
        Threshold.of(Unseen.scored(each(held), SURENESS_PENALTY), SILENT_BORNE, FALSE_BORNE),
        Threshold.of(Unseen.scored(each(single), SURENESS_PENALTY), ASKED_BORNE, UNASKED_BORNE),
        kinds.talk(),
        kinds.asksOfOthers(),
        kinds.ofOffice(),
        Threshold.of(referred, refer, 0.1, 0.05),
        Threshold.of(Unseen.scored(written, SURENESS_PENALTY), UNWRITTEN_BORNE, NEEDLESS_BORNE));
  }

  private static void label(
      MeasuredQuestion question, Findings findings, List<Labelled> held, List<Labelled> single) {
    boolean asksBack = question.label().status().equals("clarify");
    boolean ofOffice =
        question.label().sources().contains("agency") && !question.answerable();
    if (question.answerable() || asksBack) {
      held.add(new Labelled(findings.sureness(), true));
    } else if (!ofOffice
        && question.label().sources().isEmpty()
        && !question.label().status().equals("denied")) {
      held.add(new Labelled(findings.sureness(), false));
    }
    if (asksBack) {
      single.add(new Labelled(findings.sureness(), false));
    } else if (question.answerable() && question.isRight(findings.candidates().getFirst())) {
      single.add(new Labelled(findings.sureness(), true));
    }
  }

  private static void labelReferral(
      MeasuredQuestion question,
      Findings findings,
      EntryRanking entries,
      List<Labelled> referred) {
    Candidate found = findings.candidates().getFirst();
    if (question.answerable() && question.isRight(found)) {
      entries
          .referral(question.question(), findings, found)
          .map(e -> new Labelled(e.measures(), question.label().status().equals("referred")))
          .ifPresent(referred::add);
    }
  }

  private static void labelWritten(
      MeasuredQuestion question, Findings findings, Finder ranked, List<List<Labelled>> written) {
    Candidate found = findings.candidates().getFirst();
    String right = question.label().written();
    if (right != null
        && question.isRight(found)
        && found.whole() instanceof Target.OfService of) {
      var topics = ranked.topics().rank(question.question(), of.service());
      written.add(
          ranked.entries().answers(question.question(), findings, found, of.service(), topics).stream()
              .map(e -> new Labelled(e.measures(), e.target().answer().heading().equals(right)))
              .toList());
    }
  }

  private static List<List<Labelled>> each(List<Labelled> examples) {
    return examples.stream().map(List::of).toList();
  }

  private static List<Labelled> all(List<List<Labelled>> groups) {
    return groups.stream().flatMap(List::stream).toList();
  }

  private static List<Choice> choices(Stream<Optional<Choice>> choices) {
    return choices.flatMap(Optional::stream).toList();
  }
}
