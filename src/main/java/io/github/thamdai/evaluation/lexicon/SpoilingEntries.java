package io.github.thamdai.evaluation.lexicon;

import io.github.thamdai.corpus.Lexicon;
import io.github.thamdai.dialogue.Assistant;
import io.github.thamdai.dialogue.understanding.QuestionReader;
import io.github.thamdai.dialogue.understanding.Taken;
import io.github.thamdai.evaluation.LabelledQuestion;
import io.github.thamdai.evaluation.OfficeAtHand;
import io.github.thamdai.evaluation.QuestionEvaluation;
import io.github.thamdai.evaluation.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds entries without which a labelled question would be right.
 *
 * <p>What was learned from past questions stays as it is: learning anew for every entry would take
 * an hour, and tells little more.
 */
final class SpoilingEntries {
  /** Of so many questions an entry is met in, one more than it helps must be spoiled. */
  private static final int FEWEST = 10;

  private final OfficeAtHand office;
  private final QuestionReader whole;
  private final LocalDate today;

  SpoilingEntries(OfficeAtHand office, LocalDate today) {
    this.office = office;
    this.whole = office.knowledge().questions();
    this.today = today;
  }

  /** The questions in which one entry was taken: those that failed, and those that went well. */
  private record Uses(List<LabelledQuestion> failed, List<LabelledQuestion> right) {}

  List<Remark> among(List<LabelledQuestion> questions) {
    List<Remark> remarks = new ArrayList<>();
    try {
      uses(questions)
          .forEach(
              (entry, uses) -> {
                if (!uses.failed.isEmpty()) {
                  weigh(entry, uses, remarks);
                }
              });
    } finally {
      office.use(whole);
    }
    return remarks;
  }

  private Map<Lexicon.Entry, Uses> uses(List<LabelledQuestion> questions) {
    Map<Lexicon.Entry, Uses> uses = new LinkedHashMap<>();
    for (Verdict verdict : verdicts(questions)) {
      whole.read(verdict.question().text()).taken().stream()
          .map(Taken::entry)
          .distinct()
          .map(e -> uses.computeIfAbsent(e, k -> new Uses(new ArrayList<>(), new ArrayList<>())))
          .map(of -> verdict.right() ? of.right : of.failed)
          .forEach(list -> list.add(verdict.question()));
    }
    return uses;
  }

  /** Beside each other: this is most of the work, and people wait for it. */
  private List<Verdict> verdicts(List<LabelledQuestion> questions) {
    Assistant assistant = office.assistant();
    return questions.parallelStream()
        .flatMap(q -> QuestionEvaluation.judge(assistant, List.of(q), today).stream())
        .toList();
  }

  private void weigh(Lexicon.Entry entry, Uses uses, List<Remark> remarks) {
    office.use(whole.without(entry));
    List<LabelledQuestion> spoiled = asked(uses.failed, true);
    if (spoiled.isEmpty()) {
      return;
    }
    int helped = asked(uses.right, false).size();
    int met = uses.failed.size() + uses.right.size();
    // Some question always lies where any change tips it; an entry is blamed for more than that.
    if ((spoiled.size() - helped) * FEWEST < met) {
      return;
    }
    remarks.add(
        new Remark(
            entry.line(),
            "'%s' for %s spoils %s, right without it (questions met: %d, helped: %d)"
                .formatted(
                    String.join(", ", met(entry, spoiled)),
                    String.join(", ", entry.mean()),
                    places(spoiled),
                    met,
                    helped),
            "remove the word that was met, or give it a longer wording"));
  }

  /** Those of the questions that come out right, or wrong, as the office reads now. */
  private List<LabelledQuestion> asked(List<LabelledQuestion> questions, boolean right) {
    return verdicts(questions).stream()
        .filter(verdict -> verdict.right() == right)
        .map(Verdict::question)
        .toList();
  }

  private List<String> met(Lexicon.Entry entry, List<LabelledQuestion> questions) {
    return questions.stream()
        .flatMap(question -> whole.read(question.text()).taken().stream())
        .filter(taken -> taken.entry().equals(entry))
        .map(Taken::from)
        .distinct()
        .toList();
  }

  private static String places(List<LabelledQuestion> questions) {
    return questions.stream().map(LabelledQuestion::place).collect(Collectors.joining(", "));
  }
}
