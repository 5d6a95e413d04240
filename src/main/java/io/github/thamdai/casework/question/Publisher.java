package io.github.thamdai.casework.question;

import java.util.List;

/** Adds an answer to what the office knows, so that the next citizen gets it at once. */
public interface Publisher {

  /** Blocks for the seconds a refresh takes. Thread-safe. */
  Publication publish(FaqDraft draft);

  /** What publishing came to. */
  sealed interface Publication {

    /** The next citizen gets it. */
    record Done(String id) implements Publication {}

    /** The office's files may not be written from here, as in a container. */
    record ReadOnly() implements Publication {}

    /** The file could not be written for another reason, such as a full disk. */
    record NotWritten() implements Publication {}

    /** The office's files have faults; nothing was added. Each with file:line and the mend. */
    record Faulty(List<String> faults) implements Publication {}

    /** A refresh is running; nothing was added. */
    record Busy() implements Publication {}
  }
}
