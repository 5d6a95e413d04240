package io.github.thamdai.casework.question;

import java.time.LocalDate;
import java.util.List;

/**
 * An answer about to be published for everybody.
 *
 * @param asks ways people ask it, without anything that tells who asked
 * @param topic code of the part of a service it is about
 * @param source what the answer is said to come from
 */
public record FaqDraft(
    List<String> asks, String answer, String topic, String source, LocalDate on) {

  public FaqDraft {
    asks = List.copyOf(asks);
  }
}
