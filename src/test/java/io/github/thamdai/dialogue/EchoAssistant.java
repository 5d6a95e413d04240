package io.github.thamdai.dialogue;

import io.github.thamdai.corpus.SourceKind;
import io.github.thamdai.corpus.SourceRef;
import java.util.List;

/** Says what it heard and what it remembers; remembers the last message. */
public final class EchoAssistant implements Assistant {

  @Override
  public Turn reply(ConversationState state, Inbound inbound) {
    String before = state.source() == null ? null : state.source().title();
    String heard = inbound.role() + " " + inbound.text() + " after " + before;
    return new Turn(
        List.of(new Reply.Text(heard)),
        List.of(),
        Outcome.of(Outcome.Status.SMALLTALK),
        new ConversationState(heard(inbound.text()), null, List.of(), null));
  }

  private static SourceRef heard(String text) {
    return new SourceRef(SourceKind.FAQ, "heard", text);
  }
}
