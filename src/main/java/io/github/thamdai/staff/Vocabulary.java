package io.github.thamdai.staff;

import io.github.thamdai.corpus.report.ObligationKind;
import java.util.List;
import java.util.Map;

/**
 * The words of staff questions, squeezed as questions are.
 *
 * @param plan words for the plan as a whole
 * @param certain words that make it a staff question whatever else is said
 * @param citizen words of citizens' matters
 * @param ids how measure ids are written
 * @param periods words for spans of time, by their code such as {@code next_month}
 * @param quarters words for quarters, by number
 * @param calendarYear words between a month and its calendar year
 * @param year words before a fiscal year
 * @param month words before a month
 * @param monthEndings ends of month names that people leave out
 * @param rounds words for the report's rounds, by {@code 6m} and {@code 12m}
 * @param indicator words before an indicator's number
 * @param kinds words for kinds of obligation
 * @param followUp words that carry the question before on
 * @param fillers words without a meaning of their own
 * @param rules from the particular to the general
 */
public record Vocabulary(
    List<String> plan,
    List<String> certain,
    List<String> citizen,
    Ids ids,
    Map<String, List<String>> periods,
    Map<String, List<String>> quarters,
    List<String> calendarYear,
    List<String> year,
    List<String> month,
    List<String> monthEndings,
    Map<String, List<String>> rounds,
    List<String> indicator,
    Map<ObligationKind, List<String>> kinds,
    List<String> followUp,
    List<String> fillers,
    List<StaffRule> rules) {

  /**
   * How measure ids are written.
   *
   * @param letters writings of a letter, such as the Thai name of E, to the letter
   * @param before words that may stand before a letter written in Thai
   * @param numbered words before a number alone
   * @param zero words before a zero that was meant as O
   * @param upTo words between the first and the last id of a range
   */
  public record Ids(
      Map<String, String> letters,
      List<String> before,
      List<String> numbered,
      List<String> zero,
      List<String> upTo) {}
}
