package io.github.thamdai.dialogue.flow;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How every flow is put right when a person does not simply answer.
 *
 * @param phrases all of {@link RepairPhrase}, which reading has checked
 * @param words by what they mean, in the compact normal form
 * @param lapse how long a flow waits unless it says otherwise
 * @param staffFlow id of the flow that passes a person on to the staff; "" for none
 */
public record Repairs(
    Map<RepairPhrase, String> phrases,
    Map<Word, List<String>> words,
    Duration lapse,
    String staffFlow) {

  /** What people mean by words that are no answer. */
  public enum Word {
    CANCEL,
    HELP,
    STAFF,
    SKIP,
    YES,
    NO,
    /** Yes, where it is asked whether to start over; elsewhere it is no consent. */
    START_OVER,
    /** Before what is to be put instead: ไม่ใช่ หมู่ 5. */
    CORRECT,
    /** Between what is right and what is wrong: หน้าวัด ไม่ใช่หน้าโรงเรียน. */
    NOT,
    /** Between what is wrong and what is right, also without a blank: แต่เป็น. */
    BUT,
    /** Before the name of a slot: แก้เบอร์โทร. */
    CHANGE,
    /** Between the name of a slot and its value: แก้เบอร์โทรเป็น 08... */
    INTO,
    /** Words that name places: what follows ไม่ใช่ is then where, not what. */
    PLACE,
    /** Said before a start phrase without changing it: ขอ, อยาก. */
    BEFORE,
    /** Said after it: หน่อย, ด้วย. */
    AFTER
  }

  public List<String> words(Word word) {
    return words.getOrDefault(word, List.of());
  }

  public String say(RepairPhrase phrase) {
    return phrases.getOrDefault(phrase, "");
  }

  /** The sentence with {@code {name}} replaced by the values given. */
  public String say(RepairPhrase phrase, Map<String, String> values) {
    return Template.fill(say(phrase), name -> values.getOrDefault(name, ""));
  }
}
