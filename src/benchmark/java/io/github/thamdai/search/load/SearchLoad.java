package io.github.thamdai.search.load;

import io.github.thamdai.search.IndexedText;
import io.github.thamdai.search.Role;
import io.github.thamdai.search.SearchQuery;
import io.github.thamdai.search.TextIndex;
import io.github.thamdai.search.evaluation.BeirFolder;
import io.github.thamdai.search.evaluation.LabelledQuery;
import io.github.thamdai.search.evaluation.Passage;
import io.github.thamdai.search.evaluation.QuerySet;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.HdrHistogram.Histogram;

/**
 * Times questions against a large index, one thread, by processor time, which other load on the
 * machine does not stretch.
 *
 * <p>Arguments: a folder for the index (built where absent), a file of passages, a BEIR folder of
 * questions, how many passages. Longer passages are cut into overlapping windows of {@value
 * #WINDOW} characters until there are enough.
 */
public final class SearchLoad {
  private static final int WINDOW = 300;
  private static final int STEP = 110;
  private static final int ROUNDS = 2;

  private SearchLoad() {}

  public static void main(String[] args) throws IOException {
    Path dir = Path.of(args[0]);
    if (!Files.exists(dir)) {
      List<IndexedText> texts = windows(Path.of(args[1]), Integer.parseInt(args[3]));
      long begun = System.nanoTime();
      TextIndex.build(dir, texts, List.of());
      double seconds = (System.nanoTime() - begun) / 1e9;
      System.out.printf(Locale.ROOT, "built %,d passages in %.0f s%n", texts.size(), seconds);
    }
    try (TextIndex index = TextIndex.open(dir)) {
      for (QuerySet set : new BeirFolder(Path.of(args[2])).querySets(List.of())) {
        time(index, set);
      }
    }
  }

  private static List<IndexedText> windows(Path file, int wanted) throws IOException {
    List<IndexedText> windows = new ArrayList<>();
    for (Passage passage : BeirFolder.passages(file)) {
      String text = passage.text();
      for (int at = 0; at < text.length() && windows.size() < wanted; at += STEP) {
        String window = text.substring(at, Math.min(text.length(), at + WINDOW));
        windows.add(new IndexedText(passage.id() + "#" + at, Map.of(Role.BODY, window)));
      }
    }
    return windows;
  }

  private static void time(TextIndex index, QuerySet set) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    Histogram micros = new Histogram(3);
    for (int round = 0; round < ROUNDS; round++) {
      micros.reset();
      for (LabelledQuery query : set.queries()) {
        long begun = threads.getCurrentThreadCpuTime();
        index.search(SearchQuery.of(query.text()), 5);
        micros.recordValue((threads.getCurrentThreadCpuTime() - begun) / 1_000);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%-10s %,d passages: mean %.2f  p50 %.2f  p99 %.2f  max %.2f ms of processor%n",
        set.name(),
        index.size(),
        micros.getMean() / 1e3,
        micros.getValueAtPercentile(50) / 1e3,
        micros.getValueAtPercentile(99) / 1e3,
        micros.getMaxValue() / 1e3);
  }
}
