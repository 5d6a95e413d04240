package io.github.thamdai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class EvalRetrievalCommandTest {
  @TempDir private Path dir;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeCollection() throws IOException {
    Files.writeString(
        dir.resolve("corpus.jsonl"),
        """
        {"_id": "tax", "title": "ภาษีป้าย", "text": "ยื่นแบบภายในเดือนมีนาคมของทุกปี"}
        {"_id": "water", "title": "", "text": "การขอใช้น้ำประปาและติดตั้งมาตรวัดน้ำ"}
        """);
    querySet("clean", "ภาษีป้ายยื่นเมื่อไร", "ขอใช้น้ำประปา");
    querySet("typo", "ภาสีป้าย", "น้ำปะปา");
    try (OutputStream file = Files.newOutputStream(dir.resolve("more.jsonl.gz"));
        OutputStream packed = new GZIPOutputStream(file)) {
      packed.write(
          "{\"id\": \"news\", \"text\": \"ข่าวประจำวัน\"}\n".getBytes(StandardCharsets.UTF_8));
    }
  }

  private void querySet(String name, String tax, String water) throws IOException {
    Path set = dir.resolve(name);
    Files.createDirectories(set.resolve("qrels"));
    Files.writeString(
        set.resolve("queries.jsonl"),
        "{\"_id\": \"q1\", \"text\": \"%s\"}\n{\"_id\": \"q2\", \"text\": \"%s\"}\n"
            .formatted(tax, water));
    Files.writeString(
        set.resolve("qrels").resolve("test.tsv"),
        "query-id\tcorpus-id\tscore\nq1\ttax\t1\nq2\twater\t1\n");
  }

  private int run(String... arguments) {
    CommandLine command = new CommandLine(new EvalCommand());
    command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    return command.execute(Stream.concat(Stream.of("retrieval"), Stream.of(arguments)).toArray(String[]::new));
  }

  @Test
  void every_set_is_scored_beside_the_defaults_of_lucene() throws IOException {
    String more = dir.resolve("more.jsonl.gz").toString();
    assertThat(run(dir.toString(), "--with", more, "--json")).isZero();

    JsonNode scores = new ObjectMapper().readTree(out.toString());
    assertThat(scores.findValuesAsText("set"))
        .containsExactly("clean", "clean", "clean", "typo", "typo", "typo");
    assertThat(scores.findValuesAsText("ranker"))
        .startsWith("thamdai", "ThaiAnalyzer", "ICUTokenizer");
    assertThat(scores.get(0).path("recall1").asDouble()).isEqualTo(1);
    assertThat(scores.get(3).path("mrr10").asDouble()).isEqualTo(1);
  }

  @Test
  void one_set_may_be_named_and_a_table_is_printed() {
    assertThat(run(dir.toString(), "--set", "typo")).isZero();
    assertThat(out.toString()).contains("2 passages", "typo", "R@1").doesNotContain("clean");
  }

  @Test
  void a_set_that_is_not_there_is_a_fault_that_names_it() {
    assertThat(run(dir.toString(), "--set", "nowhere")).isNotZero();
    assertThat(err.toString()).contains("nowhere");
  }
}
