package io.github.thamdai.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.corpus.Topic;
import io.github.thamdai.corpus.yaml.FaultyContentException;
import io.github.thamdai.corpus.yaml.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusReaderTest {
  private static final Path SAMPLE = Path.of("index/prasatyoe");

  @TempDir Path temp;

  @Test
  void sample_office_reads_without_a_fault() {
    Corpus corpus = CorpusReader.read(SAMPLE);

    assertThat(corpus.services()).hasSize(42);
    assertThat(corpus.agency().shortName()).isEqualTo("อบต.ปราสาทเยอ");
    assertThat(corpus.service("building-permit-construct").orElseThrow().sections().keySet())
        .contains(Topic.DOCUMENTS, Topic.DURATION, Topic.FEE);
  }

  @Test
  void missing_field_is_named_with_its_line_and_the_mend() throws IOException {
    Path office = copyOfSample();
    edit(office.resolve("services/tree-cutting.yaml"), "(?m)^title: .*\n", "");

    assertThat(faults(office))
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.file()).isEqualTo("prasatyoe/services/tree-cutting.yaml");
              assertThat(p.line()).isPositive();
              assertThat(p.message()).isEqualTo("'title' is missing");
              assertThat(p.mend()).isEqualTo("add a line 'title: ...'");
            });
  }

  @Test
  void unreadable_manual_is_one_fault_whoever_refers_to_it() throws IOException {
    Path office = copyOfSample();
    Files.writeString(office.resolve("services/sign-tax.yaml"), "id: [broken\ntitle: x\n");

    assertThat(faults(office))
        .extracting(Problem::file)
        .containsExactly("prasatyoe/services/sign-tax.yaml");
  }

  @Test
  void every_fault_of_every_file_is_told_at_once() throws IOException {
    Path office = copyOfSample();
    edit(office.resolve("services/tree-cutting.yaml"), "(?m)^division: .*", "division: กองเกษตร");
    edit(office.resolve("services/sign-tax.yaml"), "(?m)^updated: .*", "updated: วันนี้");
    Files.writeString(office.resolve("services/water-delivery.yaml"), "id: [broken\ntitle: x\n");

    assertThat(faults(office))
        .extracting(Problem::file)
        .contains(
            "prasatyoe/services/tree-cutting.yaml",
            "prasatyoe/services/sign-tax.yaml",
            "prasatyoe/services/water-delivery.yaml");
  }

  @Test
  void faults_of_casework_are_told_with_the_mend() throws IOException {
    Path office = copyOfSample();
    Files.writeString(
        office.resolve("casework.yaml"),
        """
        closes: บ่ายสี่โมง
        questions: {division: กองเกษตร, reply-days: 0}
        area: {south: 15, west: 104, north: 14, east: 105}
        categories:
          - {id: road, name: ถนน, division: กองช่าง}
          - {id: road, name: ถนน, division: กองช่าง, reply-days: 7}
        """);

    assertThat(faults(office))
        .extracting(Problem::file, Problem::line)
        .containsOnly(
            tuple("prasatyoe/casework.yaml", 1),
            tuple("prasatyoe/casework.yaml", 2),
            tuple("prasatyoe/casework.yaml", 3),
            tuple("prasatyoe/casework.yaml", 5),
            tuple("prasatyoe/casework.yaml", 6));
  }

  @Test
  void the_same_id_in_two_manuals_is_a_fault() throws IOException {
    Path office = copyOfSample();
    Files.copy(
        office.resolve("services/sign-tax.yaml"), office.resolve("services/sign-tax-2.yaml"));

    assertThat(faults(office))
        .anySatisfy(p -> assertThat(p.message()).contains("differs from the file's name"))
        .anySatisfy(p -> assertThat(p.message()).contains("stands in two manuals"));
  }

  @Test
  void a_key_nobody_knows_is_a_fault_that_lists_the_known_ones() throws IOException {
    Path office = copyOfSample();
    edit(office.resolve("services/sign-tax.yaml"), "(?m)^division:", "telephone: 0\ndivision:");

    assertThat(faults(office))
        .singleElement()
        .satisfies(p -> assertThat(p.mend()).contains("division").contains("documents"));
  }

  @Test
  void a_lexicon_that_leads_back_to_itself_is_a_fault() throws IOException {
    Path office = copyOfSample();
    Files.writeString(
        office.resolve("lexicon.yaml"),
        """
        synonyms:
          - {say: [ก], mean: ข}
          - {say: [ข], mean: ค}
          - {say: [ค], mean: ก}
          - {say: [ง], mean: ง}
        """);

    assertThat(faults(office))
        .extracting(Problem::line)
        .containsExactly(2, 3, 4, 5);
  }

  @Test
  void script_addresses_never_become_links() throws IOException {
    Path office = copyOfSample();
    edit(office.resolve("agency.yaml"), "url: \"http://www.prasatyoe.go.th\"", "url: \"javascript:x\"");

    assertThat(faults(office)).singleElement().asString().contains("is not a web address");
  }

  @Test
  void an_empty_or_missing_folder_is_a_fault_not_a_crash() throws IOException {
    assertThat(faults(temp.resolve("nowhere"))).isNotEmpty();
    assertThat(faults(Files.createDirectory(temp.resolve("empty"))))
        .anySatisfy(p -> assertThat(p.message()).contains("no service manual"));
  }

  @Test
  void measures_reports_are_read_with_the_office() {
    Corpus corpus = CorpusReader.read(SAMPLE);

    assertThat(corpus.reports()).singleElement().extracting(r -> r.measures().size()).isEqualTo(14);
    assertThat(corpus.warnings()).isEmpty();
  }

  @Test
  void broken_row_of_a_report_is_a_warning_and_the_rest_is_read() throws IOException {
    Path office = copyOfSample();
    edit(office.resolve("measures/2566-6m.txt"), "(?m)^E๒ [^\\t]*\\t", "");

    Corpus corpus = CorpusReader.read(office);

    assertThat(corpus.reports().getFirst().measures()).hasSize(13);
    assertThat(corpus.warnings())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.file()).isEqualTo("prasatyoe/measures/2566-6m.txt");
              assertThat(p.line()).isPositive();
            });
  }

  @Test
  void file_among_the_measures_that_is_no_report_is_a_fault() throws IOException {
    Path office = copyOfSample();
    Files.writeString(office.resolve("measures/minutes.txt"), "บันทึกการประชุม");

    assertThat(faults(office))
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.file()).isEqualTo("prasatyoe/measures/minutes.txt");
              assertThat(p.mend()).contains("E8");
            });
  }

  private static List<Problem> faults(Path office) {
    return catchThrowableOfType(FaultyContentException.class, () -> CorpusReader.read(office))
        .problems();
  }

  private static void edit(Path file, String regex, String replacement) throws IOException {
    String before = Files.readString(file);
    String after = before.replaceFirst(regex, replacement);
    assertThat(after).isNotEqualTo(before);
    Files.writeString(file, after);
  }

  private Path copyOfSample() throws IOException {
    Path copy = temp.resolve("prasatyoe");
    try (Stream<Path> paths = Files.walk(SAMPLE)) {
      for (Path path : paths.toList()) {
        Path target = copy.resolve(SAMPLE.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
    return copy;
  }
}
