package io.github.thamdai.dialogue.staffdesk;

import io.github.thamdai.corpus.Topic;
import io.github.thamdai.dialogue.Choice;
import java.util.Map;

/**
 * A button as written, with placeholders.
 *
 * @param topic what it asks for; not offered below an answer to the same
 * @param staffOnly not offered to citizens, whom it would only refuse
 */
record NextQuestion(Topic topic, String label, String text, boolean staffOnly) {
  private static final int LABEL = 20;

  Choice about(Map<String, String> values) {
    String said = StaffWording.filled(label, values);
    // A division's short name is its first word: กองการศึกษา ศาสนาและวัฒนธรรม.
    String first = said.length() > LABEL ? said.split(" ", 2)[0] : said;
    return new Choice(ShortText.of(first, LABEL), StaffWording.filled(text, values));
  }
}
