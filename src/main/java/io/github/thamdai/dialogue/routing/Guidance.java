package io.github.thamdai.dialogue.routing;

import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.dialogue.understanding.Cues;
import io.github.thamdai.dialogue.understanding.CuesReader;
import io.github.thamdai.dialogue.wording.Wording;
import io.github.thamdai.dialogue.wording.WordingReader;
import java.nio.file.Path;
import java.util.Optional;

/** How the assistant listens and speaks: all of {@code conversation-flows/} that is not a flow. */
public record Guidance(Wording wording, Cues cues, PlainTalk talk) {

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
            folder.resolve("smalltalk.yaml"), folder.resolve("privacy.yaml"), problems);
    problems.throwIfAny();
    return new Guidance(wording.orElseThrow(), cues.orElseThrow(), talk);
  }
}
