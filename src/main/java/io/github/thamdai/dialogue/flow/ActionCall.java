package io.github.thamdai.dialogue.flow;

import io.github.thamdai.dialogue.ConversationState;
import io.github.thamdai.dialogue.Inbound;
import io.github.thamdai.dialogue.Speaker;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One use of an action.
 *
 * @param arguments by the names of the action's spec; what is empty is left out
 * @param inbound the message that led here: who, when
 * @param state what the conversation was about before
 */
public record ActionCall(
    Map<String, String> arguments, Inbound inbound, ConversationState state) {

  public ActionCall {
    arguments = Map.copyOf(arguments);
  }

  public Speaker speaker() {
    return inbound.speaker();
  }

  /** The value, "" when it was not given. */
  public String text(String name) {
    return arguments.getOrDefault(name, "");
  }

  public boolean yes(String name) {
    return text(name).equals("yes");
  }

  public Optional<LocalDate> date(String name) {
    return Optional.ofNullable(arguments.get(name)).map(LocalDate::parse);
  }

  public Optional<Place> place(String name) {
    return Optional.ofNullable(arguments.get(name)).map(Place::read);
  }

  /** References of the attachments. */
  public List<String> photos(String name) {
    String refs = text(name);
    return refs.isBlank() ? List.of() : List.of(refs.split(" "));
  }
}
