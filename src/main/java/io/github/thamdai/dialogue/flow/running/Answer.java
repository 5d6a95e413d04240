package io.github.thamdai.dialogue.flow.running;

import io.github.thamdai.dialogue.flow.RepairPhrase;
import java.util.Map;

/** What a person's words came to as the value of a slot. */
sealed interface Answer {

  /**
   * A value as the slot's type writes it.
   *
   * @param sure whether it was said outright; otherwise it was found among other words
   */
  record Fits(String value, boolean sure) implements Answer {}

  /**
   * No value.
   *
   * @param why said to the person
   * @param values of that sentence
   */
  record Unfit(RepairPhrase why, Map<String, String> values) implements Answer {

    /** Whether it was written as a day, but is none that the slot may hold. */
    boolean isRefusedDay() {
      return why == RepairPhrase.AGAIN_DATE_NONE
          || why == RepairPhrase.AGAIN_DATE_PAST
          || why == RepairPhrase.AGAIN_DATE_FUTURE;
    }
  }

  static Answer surely(String value) {
    return new Fits(value, true);
  }

  static Answer unfit(RepairPhrase why) {
    return new Unfit(why, Map.of());
  }
}
