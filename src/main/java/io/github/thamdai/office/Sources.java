package io.github.thamdai.office;

import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.corpus.ServiceManual;
import io.github.thamdai.corpus.reading.CorpusReader;
import io.github.thamdai.corpus.yaml.FaultyContentException;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.dialogue.finding.Parameters;
import io.github.thamdai.dialogue.finding.ParametersReader;
import io.github.thamdai.dialogue.flow.checking.FlowChecks;
import io.github.thamdai.dialogue.routing.Guidance;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** All the files that an office is served from, sound as a whole. */
record Sources(Corpus corpus, Guidance guidance, Parameters parameters) {

  /**
   * Reads all of them.
   *
   * @param content the office's folder of the index
   * @throws FaultyContentException with every fault of every file
   */
  static Sources read(Path content, Path flows) {
    Problems problems = new Problems();
    Optional<Corpus> corpus = sound(() -> CorpusReader.read(content), problems);
    Optional<Guidance> guidance = sound(() -> Guidance.read(flows), problems);
    Optional<Parameters> parameters =
        sound(() -> ParametersReader.read(content.resolve("decision.yaml")), problems);
    if (corpus.isPresent() && guidance.isPresent()) {
      together(corpus.get(), guidance.get(), problems);
    }
    problems.throwIfAny();
    return new Sources(corpus.orElseThrow(), guidance.orElseThrow(), parameters.orElseThrow());
  }

  private static <T> Optional<T> sound(Supplier<T> reading, Problems problems) {
    try {
      return Optional.of(reading.get());
    } catch (FaultyContentException e) {
      e.problems().forEach(problems::add);
      return Optional.empty();
    }
  }

  /** What flows say of services holds only beside the services. */
  private static void together(Corpus corpus, Guidance guidance, Problems problems) {
    FlowChecks.checkServices(
        guidance.flows(),
        corpus.services().stream().map(ServiceManual::id).collect(Collectors.toSet()),
        problems);
  }
}
