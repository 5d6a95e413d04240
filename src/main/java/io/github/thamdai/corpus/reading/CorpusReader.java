package io.github.thamdai.corpus.reading;

import io.github.thamdai.corpus.Agency;
import io.github.thamdai.corpus.CaseRules;
import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.corpus.Division;
import io.github.thamdai.corpus.Faq;
import io.github.thamdai.corpus.Holidays;
import io.github.thamdai.corpus.Lexicon;
import io.github.thamdai.corpus.Page;
import io.github.thamdai.corpus.PastQuestion;
import io.github.thamdai.corpus.ServiceManual;
import io.github.thamdai.corpus.UnclearGroup;
import io.github.thamdai.corpus.report.Report;
import io.github.thamdai.corpus.yaml.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one office's folder and checks it as a whole. */
public final class CorpusReader {
  private CorpusReader() {}

  /**
   * Reads {@code index/<agency>}.
   *
   * @throws io.github.thamdai.corpus.yaml.FaultyContentException with every fault found
   */
  public static Corpus read(Path folder) {
    Problems problems = new Problems();
    Optional<Corpus> corpus = read(folder, problems);
    problems.throwIfAny();
    return corpus.orElseThrow();
  }

  private static Optional<Corpus> read(Path folder, Problems problems) {
    ContentFolder files = new ContentFolder(folder, problems);
    if (!files.readable()) {
      return Optional.empty();
    }
    Optional<Agency> agency =
        AgencyReader.read(folder.resolve("agency.yaml"), files.name("agency.yaml"), problems);
    List<ServiceManual> services = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Path path : files.in("services", ".yaml")) {
      Optional<ServiceManual> service = ServiceReader.read(path, files.name(path), problems);
      service.ifPresent(services::add);
      // An unreadable manual is one fault: what refers to it must not be called wrong as well.
      ids.add(service.map(ServiceManual::id).orElseGet(() -> stem(path)));
    }
    if (services.isEmpty()) {
      problems.add(files.name("services"), 0, "there is no service manual", "add services/<id>.yaml");
    }
    List<Faq> faqs = new ArrayList<>();
    for (Path path : files.in("faq", ".yaml")) {
      List<Faq> found = FaqReader.read(path, files.name(path), problems);
      found.forEach(faq -> unique(faq.entry().id(), files.name(path), faqs, problems));
      faqs.addAll(found);
    }
    List<Page> pages = new ArrayList<>();
    for (Path path : files.in("pages", ".md")) {
      PageReader.read(path, files.name(path), problems).ifPresent(pages::add);
    }
    List<PastQuestion> past = new ArrayList<>();
    for (Path path : files.in("questions", ".yaml")) {
      past.addAll(PastQuestionReader.read(path, files.name(path), ids, problems));
    }
    List<UnclearGroup> unclear =
        UnclearGroupReader.read(
            folder.resolve("unclear.yaml"), files.name("unclear.yaml"), ids, problems);
    Path lexiconFile = folder.resolve("lexicon.yaml");
    Lexicon lexicon =
        Files.exists(lexiconFile)
            ? LexiconReader.read(lexiconFile, files.name("lexicon.yaml"), problems)
                .orElse(Lexicon.EMPTY)
            : Lexicon.EMPTY;
    Holidays holidays =
        HolidaysReader.read(
            folder.resolve("holidays.yaml"), files.name("holidays.yaml"), problems);
    agency.ifPresent(a -> checkDivisions(a, services, files, problems));
    checkIds(services, files, problems);
    return agency.map(
        a -> {
          CaseRules cases =
              CaseRulesReader.read(
                  folder.resolve("casework.yaml"), files.name("casework.yaml"), a, problems);
          MeasuresReader measures = new MeasuresReader(a, files, problems);
          List<Report> reports = measures.read();
          return new Corpus(
              a,
              List.copyOf(services),
              List.copyOf(faqs),
              List.copyOf(pages),
              List.copyOf(past),
              List.copyOf(unclear),
              lexicon,
              holidays,
              cases,
              reports,
              measures.warnings());
        });
  }

  private static String stem(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.substring(0, name.length() - ".yaml".length());
  }

  private static void unique(String id, String name, List<Faq> before, Problems problems) {
    if (before.stream().anyMatch(f -> f.entry().id().equals(id))) {
      problems.add(name, 0, "the id '" + id + "' is used by another answer", "choose another id");
    }
  }

  private static void checkDivisions(
      Agency agency, List<ServiceManual> services, ContentFolder files, Problems problems) {
    for (ServiceManual service : services) {
      if (!service.division().isBlank() && agency.division(service.division()).isEmpty()) {
        problems.add(
            files.name("services/" + service.id() + ".yaml"),
            0,
            "division '" + service.division() + "' is not in agency.yaml",
            "use one of: "
                + String.join(", ", agency.divisions().stream().map(Division::name).toList()));
      }
    }
  }

  private static void checkIds(
      List<ServiceManual> services, ContentFolder files, Problems problems) {
    Map<String, Integer> seen = new HashMap<>();
    for (ServiceManual service : services) {
      if (!service.id().isBlank() && seen.merge(service.id(), 1, Integer::sum) == 2) {
        problems.add(
            files.name("services"),
            0,
            "the id '" + service.id() + "' stands in two manuals",
            "give each manual its own id, the same as its file's name");
      }
    }
  }
}
