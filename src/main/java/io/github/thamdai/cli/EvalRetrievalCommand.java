package io.github.thamdai.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.thamdai.search.evaluation.AnalyzerRanker;
import io.github.thamdai.search.evaluation.BeirFolder;
import io.github.thamdai.search.evaluation.OwnRanker;
import io.github.thamdai.search.evaluation.Passage;
import io.github.thamdai.search.evaluation.QuerySet;
import io.github.thamdai.search.evaluation.Ranker;
import io.github.thamdai.search.evaluation.RankingScores;
import io.github.thamdai.search.evaluation.RetrievalEvaluation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code eval retrieval}: the assistant's search beside Lucene's own on labelled questions. */
@Command(
    name = "retrieval",
    mixinStandardHelpOptions = true,
    description = {
      "Measure search on a BEIR folder, beside Lucene's ThaiAnalyzer and ICUTokenizer",
      "on the same data. Prints Recall@1, Recall@3, MRR@10, nDCG@10 and ms per query."
    })
public final class EvalRetrievalCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "folder with corpus.jsonl and query sets")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private Path folder;

  @Option(names = "--set", paramLabel = "NAME", description = "only this query set; may repeat")
  private List<String> sets = new ArrayList<>();

  @Option(names = "--with", paramLabel = "FILE", description = "more passages, as distractors")
  private List<Path> distractors = new ArrayList<>();

  @Option(names = "--json", description = "print one JSON array")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    BeirFolder beir = new BeirFolder(folder);
    List<QuerySet> querySets = beir.querySets(sets);
    List<Passage> passages = new ArrayList<>(beir.passages());
    for (Path file : distractors) {
      passages.addAll(BeirFolder.passages(file));
    }
    List<RankingScores> scores = new ArrayList<>();
    try (ScratchFolder scratch = new ScratchFolder("thamdai-eval")) {
      Path dir = scratch.path();
      try (Ranker own = new OwnRanker(dir.resolve("own"), passages);
          Ranker thai = AnalyzerRanker.thaiAnalyzer(dir.resolve("thai"), passages);
          Ranker icu = AnalyzerRanker.icuTokenizer(dir.resolve("icu"), passages)) {
        for (QuerySet set : querySets) {
          for (Ranker ranker : List.of(own, thai, icu)) {
            scores.add(RetrievalEvaluation.score(ranker, set));
          }
        }
      }
    }
    print(scores, passages.size());
    return 0;
  }

  private void print(List<RankingScores> scores, int passages) throws JsonProcessingException {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(new ObjectMapper().writeValueAsString(scores));
    } else {
      out.printf(Locale.ROOT, "%,d passages%n", passages);
      out.println("set        ranker          queries    R@1    R@3 MRR@10 nDCG10  p50 ms  p99 ms");
      scores.forEach(score -> out.println(row(score)));
    }
    out.flush();
  }

  private static String row(RankingScores score) {
    return String.format(
        Locale.ROOT,
        "%-10s %-14s %8d  %.3f  %.3f  %.3f  %.3f %7.2f %7.2f",
        score.set(),
        score.ranker(),
        score.queries(),
        score.recall1(),
        score.recall3(),
        score.mrr10(),
        score.ndcg10(),
        score.p50Millis(),
        score.p99Millis());
  }
}
