package io.github.thamdai.evaluation.fitting;

import io.github.thamdai.dialogue.finding.Candidate;
import io.github.thamdai.dialogue.finding.EntryFeature;
import io.github.thamdai.dialogue.finding.Feature;
import io.github.thamdai.dialogue.finding.Finder;
import io.github.thamdai.dialogue.finding.Findings;
import io.github.thamdai.dialogue.finding.Linear;
import io.github.thamdai.dialogue.finding.Parameters;
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
  private static final double UNASKED_BORNE = 0.06;

  private final Finder finder;
  private final Parameters before;

  DecisionFit(Finder finder, Parameters before) {
    this.finder = finder;
    this.before = before;
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
    Finder ranked = finder.with(new Parameters(ranking, topic, open, open, open, 0, 0, 1, 1, 1, 1, 1));
    List<Labelled> held = new ArrayList<>();
    List<Labelled> single = new ArrayList<>();
    List<Labelled> referred = new ArrayList<>();
    for (MeasuredQuestion question : questions) {
      Findings findings = ranked.ranked(question.question(), question.measured());
      if (!findings.candidates().isEmpty()) {
        label(question, findings, held, single);
        labelReferral(question, findings, referred);
      }
    }
    Linear known = LogisticFit.fit(held, SURENESS_PENALTY);
    Linear refer = LogisticFit.fit(referred, SURENESS_PENALTY);
    Linear clear = LogisticFit.fit(single, SURENESS_PENALTY);
    KindThresholds kinds = new KindThresholds(questions);
    return new Parameters(
        ranking,
        topic,
        known,
        clear,
        refer,
        Threshold.of(Unseen.scored(held, SURENESS_PENALTY), SILENT_BORNE, FALSE_BORNE),
        Threshold.of(Unseen.scored(single, SURENESS_PENALTY), ASKED_BORNE, UNASKED_BORNE),
        kinds.talk(),
        kinds.asksOfOthers(),
        kinds.ofOffice(),
        Threshold.of(referred, refer, 0.1, 0.05),
        before.entryAbove());
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
      MeasuredQuestion question, Findings findings, List<Labelled> referred) {
    Candidate found = findings.candidates().getFirst();
    if (question.answerable() && question.isRight(found)) {
      found
          .bestReferral()
          .map(entry -> EntryFeature.of(found, entry, question.question().topicScore()))
          .map(m -> new Labelled(m, question.label().status().equals("referred")))
          .ifPresent(referred::add);
    }
  }

  private static List<Choice> choices(Stream<Optional<Choice>> choices) {
    return choices.flatMap(Optional::stream).toList();
  }
}
