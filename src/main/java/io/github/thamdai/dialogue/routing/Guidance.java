package io.github.thamdai.dialogue.routing;

import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.dialogue.flow.FlowSet;
import io.github.thamdai.dialogue.flow.checking.FlowChecks;
import io.github.thamdai.dialogue.flow.reading.FlowFolder;
import io.github.thamdai.dialogue.staffdesk.StaffWording;
import io.github.thamdai.dialogue.staffdesk.StaffWordingReader;
import io.github.thamdai.dialogue.understanding.Cues;
import io.github.thamdai.dialogue.understanding.CuesReader;
import io.github.thamdai.dialogue.wording.Wording;
import io.github.thamdai.dialogue.wording.WordingReader;
import io.github.thamdai.staff.Vocabulary;
import io.github.thamdai.staff.VocabularyReader;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How the assistant listens and speaks: all of {@code conversation-flows/}.
 *
 * @param flows what it does beyond answering, checked
 * @param staffWords how staff ask of the measures
 * @param staffWording how they are answered
 */
public record Guidance(
    Wording wording,
    Cues cues,
    PlainTalk talk,
    Vocabulary staffWords,
    StaffWording staffWording,
    FlowSet flows) {

  /** The same, with other flows. */
  public Guidance with(FlowSet others) {
    return new Guidance(wording, cues, talk, staffWords, staffWording, others);
  }

  /**
   * Reads the folder.
   *
   * @throws io.github.thamdai.corpus.yaml.FaultyContentException with every fault found
   */
  public static Guidance read(Path folder) {
    Problems problems = new Problems();
    Optional<Wording> wording = WordingReader.read(folder.resolve("replies.yaml"), problems);
    Optional<Cues> cues = CuesReader.read(folder.resolve("topics.yaml"), problems);
    PlainTalk talk =
        PlainTalkReader.read(
            folder.resolve("smalltalk.yaml"),
            folder.resolve("privacy.yaml"),
            folder.resolve("outside.yaml"),
            problems);
    Path staff = folder.resolve("staff");
    Optional<Vocabulary> staffWords =
        VocabularyReader.read(staff.resolve("vocabulary.yaml"), problems);
    Optional<StaffWording> staffWording =
        StaffWordingReader.read(staff.resolve("replies.yaml"), problems);
    Optional<FlowSet> flows = FlowFolder.read(folder, problems);
    flows.ifPresent(set -> FlowChecks.check(set, problems));
    problems.throwIfAny();
    return new Guidance(
        wording.orElseThrow(),
        cues.orElseThrow(),
        talk,
        staffWords.orElseThrow(),
        staffWording.orElseThrow(),
        flows.orElseThrow());
  }
}
