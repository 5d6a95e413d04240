package io.github.thamdai.evaluation.fitting;

import io.github.thamdai.dialogue.finding.Candidate;
import io.github.thamdai.dialogue.finding.Finder;
import io.github.thamdai.dialogue.finding.Measured;
import io.github.thamdai.dialogue.finding.Target;
import io.github.thamdai.dialogue.routing.Knowledge;
import io.github.thamdai.dialogue.understanding.Question;
import io.github.thamdai.evaluation.LabelledQuestion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A labelled question with what is measured of its candidates, which no parameter changes. */
record MeasuredQuestion(LabelledQuestion label, Question question, Measured measured) {

  static MeasuredQuestion of(LabelledQuestion label, Knowledge office) {
    Question question = office.questions().read(label.text());
    return new MeasuredQuestion(label, question, office.finder().measured(question));
  }

  boolean answerable() {
    return label.status().equals("answered") || label.status().equals("referred");
  }

  /** The choice of the right candidate; empty when none of the candidates is right. */
  Optional<Choice> candidateChoice() {
    List<Map<String, Double>> options = new ArrayList<>();
    Set<Integer> right = new HashSet<>();
    for (Candidate candidate : measured.candidates()) {
      if (isRight(candidate)) {
        right.add(options.size());
      }
      options.add(Finder.named(candidate.features()));
    }
    return answerable() && !right.isEmpty()
        ? Optional.of(new Choice(options, right))
        : Optional.empty();
  }

  boolean isRight(Candidate candidate) {
    return candidate.whole() instanceof Target.OfService service
        ? label.sources().contains(service.service().id())
        : label.sources().contains("agency");
  }

  /** The choice of the right part of the manual that is labelled first. */
  Optional<Choice> topicChoice(Finder finder) {
    if (!label.status().equals("answered") || label.topics().isEmpty()) {
      return Optional.empty();
    }
    for (Candidate candidate : measured.candidates()) {
      if (candidate.whole() instanceof Target.OfService service
          && service.service().id().equals(label.source())) {
        List<Map<String, Double>> options = new ArrayList<>();
        Set<Integer> right = new HashSet<>();
        finder
            .topics()
            .measure(question, service.service())
            .forEach(
                (topic, measures) -> {
                  if (label.topics().contains(topic.code())) {
                    right.add(options.size());
                  }
                  options.add(measures);
                });
        return right.isEmpty() ? Optional.empty() : Optional.of(new Choice(options, right));
      }
    }
    return Optional.empty();
  }
}
