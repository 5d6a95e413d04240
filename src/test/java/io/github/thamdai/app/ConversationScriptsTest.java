package io.github.thamdai.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.thamdai.evaluation.script.Played;
import io.github.thamdai.evaluation.script.Rehearsal;
import io.github.thamdai.evaluation.script.Script;
import io.github.thamdai.evaluation.script.ScriptFolder;
import io.github.thamdai.office.SampleGeneration;
import io.github.thamdai.store.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The written conversations, as {@code thamdai flows test} plays them. */
@SuppressWarnings("NullAway.Init") // set before all tests
class ConversationScriptsTest {
  private static final Path FLOWS = Path.of("conversation-flows");
  private static final Path SCRIPTS = FLOWS.resolve("tests");
  private static final int FEWEST = 3;

  private static ScriptedOffice office;

  @BeforeAll
  static void open() throws IOException {
    Path scratch = Files.createTempDirectory("thamdai-scripts");
    SampleGeneration.copyTo(scratch.resolve("generations"));
    office =
        ScriptedOffice.open(
            Path.of("index/prasatyoe"), FLOWS, scratch, TestDatabase.database());
  }

  @AfterAll
  static void close() {
    office.close();
  }

  @TestFactory
  Stream<DynamicTest> conversations_come_out_as_written() {
    Rehearsal rehearsal = new Rehearsal(office);
    return ScriptFolder.read(SCRIPTS, office.flows()).stream()
        .map(
            script ->
                DynamicTest.dynamicTest(
                    script.name(),
                    () -> assertThat(rehearsal.play(script)).extracting(Played::fault).isEqualTo("")));
  }

  @Test
  void every_flow_that_ships_is_played_at_least_three_times() {
    Map<String, Integer> played = new TreeMap<>();
    office.flows().forEach(flow -> played.put(flow, 0));
    for (Script script : ScriptFolder.read(SCRIPTS, office.flows())) {
      played.merge(script.flow(), 1, Integer::sum);
    }
    assertThat(played).allSatisfy((flow, times) -> assertThat(times).isGreaterThanOrEqualTo(FEWEST));
  }

  @Test
  void scripts_fit_their_schema() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(SCRIPTS.resolve("test.schema.json")));
    try (Stream<Path> files = Files.walk(SCRIPTS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        assertThat(schema.validate(Files.readString(file), InputFormat.YAML))
            .as(file.toString())
            .isEmpty();
      }
    }
  }
}
