package io.github.thamdai.evaluation.load;

import io.github.thamdai.dialogue.ConversationState;
import io.github.thamdai.dialogue.Inbound;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.dialogue.routing.OfficeAssistant;
import io.github.thamdai.evaluation.LabelledQuestion;
import io.github.thamdai.evaluation.LabelledQuestionReader;
import io.github.thamdai.evaluation.OfficeAtHand;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.HdrHistogram.Histogram;

/**
 * Asks labelled questions of the sample office round after round, one thread, and prints the
 * processor time of a question, which other load on the machine does not stretch but a slower
 * processor does: beside each round stands what a fixed piece of work took.
 *
 * <p>Arguments: how many rounds, and files of labelled questions.
 */
public final class QuestionLoad {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private QuestionLoad() {}

  public static void main(String[] args) throws IOException {
    int rounds = Integer.parseInt(args[0]);
    List<Path> files = Arrays.stream(args).skip(1).map(Path::of).toList();
    List<LabelledQuestion> questions = LabelledQuestionReader.read(files).questions();
    Path scratch = Files.createTempDirectory("question-load");
    try (OfficeAtHand office =
        OfficeAtHand.open(
            Path.of("index/prasatyoe"), Path.of("conversation-flows"), scratch.resolve("index"))) {
      for (int round = 1; round <= rounds; round++) {
        Histogram micros = round(office.assistant(), questions);
        System.out.printf(
            Locale.ROOT,
            "round %d, %d questions: mean %.2f ms, p50 %.2f ms, p99 %.2f ms; fixed work %.0f ms%n",
            round,
            questions.size(),
            micros.getMean() / 1000,
            micros.getValueAtPercentile(50) / 1000.0,
            micros.getValueAtPercentile(99) / 1000.0,
            fixedWorkMillis());
      }
    }
  }

  private static Histogram round(OfficeAssistant assistant, List<LabelledQuestion> questions) {
    Histogram micros = new Histogram(3);
    for (LabelledQuestion question : questions) {
      Inbound asked = new Inbound(question.text(), Role.CITIZEN, TODAY);
      long begun = THREADS.getCurrentThreadCpuTime();
      assistant.reply(ConversationState.EMPTY, asked);
      micros.recordValue((THREADS.getCurrentThreadCpuTime() - begun) / 1_000);
    }
    return micros;
  }

  private static double fixedWorkMillis() {
    long begun = THREADS.getCurrentThreadCpuTime();
    int[] numbers = new int[2_000_000];
    long state = 1;
    for (int i = 0; i < numbers.length; i++) {
      state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
      numbers[i] = (int) (state >>> 33);
    }
    Arrays.sort(numbers);
    return (THREADS.getCurrentThreadCpuTime() - begun) / 1e6;
  }
}
