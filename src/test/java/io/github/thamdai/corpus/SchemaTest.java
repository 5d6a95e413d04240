package io.github.thamdai.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schemas that help staff in their editor agree with the files that ship. */
class SchemaTest {
  private static final Path INDEX = Path.of("index");

  @ParameterizedTest
  @CsvSource({
    "service, prasatyoe/services",
    "faq, prasatyoe/faq",
    "questions, prasatyoe/questions",
    "agency, prasatyoe/agency.yaml",
    "lexicon, prasatyoe/lexicon.yaml",
    "holidays, prasatyoe/holidays.yaml",
    "casework, prasatyoe/casework.yaml"
  })
  void shipped_files_fit_their_schema(String name, String place) throws IOException {
    Schema schema = schema(name);
    List<Path> files = files(INDEX.resolve(place));

    assertThat(files).isNotEmpty();
    for (Path file : files) {
      assertThat(schema.validate(Files.readString(file), InputFormat.YAML))
          .as(file.toString())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"service, 'id: x\ntelephone: 1'", "faq, 'questions: []'", "agency, 'id: x'"})
  void a_faulty_file_does_not_fit(String name, String yaml) throws IOException {
    assertThat(schema(name).validate(yaml, InputFormat.YAML)).isNotEmpty();
  }

  private static Schema schema(String name) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(INDEX.resolve("schema/" + name + ".schema.json")));
  }

  private static List<Path> files(Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      return List.of(place);
    }
    try (Stream<Path> paths = Files.list(place)) {
      return paths.filter(path -> path.toString().endsWith(".yaml")).toList();
    }
  }
}
