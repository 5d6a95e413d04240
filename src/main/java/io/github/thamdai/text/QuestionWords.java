package io.github.thamdai.text;

import java.util.Set;

/**
 * Words that ask: they say what kind of answer is wanted, and hardly occur in the answer itself.
 *
 * <p>Being rare in official prose they would otherwise outweigh what the question is about.
 */
public final class QuestionWords {
  private static final Set<String> WORDS =
      Set.of(
          "อะไร", "ใคร", "กี่", "ไหน", "ใด", "ไหม", "มั้ย", "ทำไม", "ไฉน", "เท่าไร", "เท่าไหร่", "เท่าใด",
          "อย่างไร", "ยังไง", "ไง", "เมื่อไร", "เมื่อไหร่", "เมื่อใด", "ที่ไหน", "ที่ใด", "ผู้ใด", "สิ่งใด",
          "หรือไม่", "หรือเปล่า", "หรือยัง", "ป่าว", "บ้าง", "บ่", "หยัง", "อีหยัง", "ได๋", "ไส", "จัก");

  private QuestionWords() {}

  /** Whether a normalised word, as the dictionary cuts it, only asks. */
  public static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
