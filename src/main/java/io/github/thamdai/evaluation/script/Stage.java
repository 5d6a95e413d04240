package io.github.thamdai.evaluation.script;

import io.github.thamdai.casework.CaseNumber;
import io.github.thamdai.casework.CaseState;
import io.github.thamdai.dialogue.Answered;
import io.github.thamdai.dialogue.ConversationState;
import io.github.thamdai.dialogue.Said;
import io.github.thamdai.dialogue.flow.Repairs;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An office of its own for one script: the real assistant, an empty store, a clock that stands
 * still. Only {@link #send} may be called from several threads.
 */
public interface Stage extends AutoCloseable {

  /** Opens stages. */
  interface Office extends AutoCloseable {
    Stage open(Script.Opening opening);

    /** Ids of the flows that ship. */
    Set<String> flows();

    @Override
    void close();
  }

  /** Answered and saved. */
  Answered send(String person, Said said);

  /** What the store holds of a person's conversation. */
  ConversationState standing(String person);

  /** Takes a file as the channel does. */
  Said.Photo photo(String person, byte[] file);

  /** A code by which a member of staff links this chat. */
  String code();

  void pass(Duration time);

  void restart();

  /**
   * Edits a flow's file; a faulty set is not served, as in an office.
   *
   * @param from null deletes the file
   */
  void edit(String flow, @Nullable String from, String to);

  void decide(CaseNumber number, CaseState to, String message);

  Repairs repairs();

  /** Names of all tables with rows of offices. */
  List<String> tables();

  /** Values by column, as text; "" for null. */
  List<Map<String, String>> rows(String table);

  @Override
  void close();
}
