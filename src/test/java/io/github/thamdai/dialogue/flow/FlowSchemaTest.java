package io.github.thamdai.dialogue.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.dialogue.flow.reading.FlowFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema that helps staff in their editor agrees with the flows that ship. */
class FlowSchemaTest {
  private static final Path FOLDER = Path.of("conversation-flows");

  @Test
  void shipped_flows_fit_the_schema() throws IOException {
    FlowSet flows = FlowFolder.read(FOLDER, new Problems()).orElseThrow();

    assertThat(flows.flows()).isNotEmpty();
    for (Flow flow : flows.flows()) {
      assertThat(
              schema().validate(Files.readString(FOLDER.resolve(flow.file())), InputFormat.YAML))
          .as(flow.file())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{flow: f, name: ก, steps: [{say: ก, collect: b}]}",
        "{flow: f, name: ก, steps: [{branch: [{else: x, then: y}]}]}",
        "{flow: f, name: ก, colour: red, steps: [{say: ก}]}",
        "{flow: f, name: ก, slots: {a: {type: colour, name: ก}}, steps: [{say: ก}]}"
      })
  void a_faulty_flow_does_not_fit(String yaml) throws IOException {
    assertThat(schema().validate(yaml, InputFormat.YAML)).isNotEmpty();
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(FOLDER.resolve("flow.schema.json")));
  }
}
