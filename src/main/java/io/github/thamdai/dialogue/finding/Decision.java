package io.github.thamdai.dialogue.finding;

import io.github.thamdai.corpus.ServiceManual;
import java.util.List;

/** Whether, and with what, a question can be answered. */
public sealed interface Decision {

  /** Why, for explaining. */
  String rule();

  /** One subject is meant. */
  record Found(Candidate candidate, String rule) implements Decision {}

  /** One of several is meant; the person must say which. */
  record Several(List<ServiceManual> services, String rule) implements Decision {}

  /** The documents do not hold it. */
  record NotHeld(String rule) implements Decision {}
}
