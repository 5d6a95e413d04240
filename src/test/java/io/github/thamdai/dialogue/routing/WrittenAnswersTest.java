package io.github.thamdai.dialogue.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.corpus.PublishedAnswer;
import io.github.thamdai.corpus.ServiceManual;
import io.github.thamdai.corpus.Topic;
import io.github.thamdai.corpus.reading.CorpusReader;
import io.github.thamdai.dialogue.Outcome;
import io.github.thamdai.evaluation.OfficeAtHand;
import io.github.thamdai.office.SampleGeneration;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The answers that are written in the manuals for questions people ask. */
class WrittenAnswersTest {
  /** Hours and telephone are the office's own to say, wherever else they are written. */
  private static final Set<Topic> OF_THE_OFFICE = Set.of(Topic.HOURS, Topic.CONTACT);

  @Test
  void dog_bite_is_answered_with_what_to_do_at_once() {
    try (OfficeAtHand office = SampleGeneration.office()) {
      assertThat(new SampleConversation(office).turn("โดนหมากัดต้องทำยังไงคะ").replies().toString())
          .contains("สบู่", "โรงพยาบาล");
    }
  }

  @Test
  void wording_of_an_answer_is_known_with_particles_and_marks_around_it() {
    try (OfficeAtHand office = SampleGeneration.office()) {
      assertThat(new SampleConversation(office).turn("โดนหมากัด ต้องทำยังไงครับ!!! 😭").replies())
          .isEqualTo(new SampleConversation(office).turn("โดนหมากัดต้องทำยังไง").replies());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "บัตรพิการแม่หมดอายุแล้วเงินยังจะได้อยู่ไหม, ถ้าบัตรคนพิการหมดอายุเบี้ยจะหยุดไหม",
    "เปิดร้านมา5ปีไม่ได้จดทะเบียนพาณิชย์จะโดนปรับเยอะไหม, เปิดร้านมานานแล้วไม่ได้จดมีค่าปรับไหม",
    "ให้พี่สาวไปลงเบี้ยพิการแทนน้องได้บ่, ให้คนอื่นไปลงเบี้ยพิการแทนได้ไหม",
    "สิถมที่สองไร่ต้องแจ้งบ่, ถมดินกี่ไร่ต้องแจ้ง"
  })
  void question_in_other_words_gets_the_answer_written_for_it(String asked, String written) {
    try (OfficeAtHand office = SampleGeneration.office()) {
      assertThat(new SampleConversation(office).say(asked).written()).isEqualTo(written);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "หนังสือรับรองสิ่งปลูกสร้างเสียเงินเท่าไหร่คะ",
        "แจ้ง 39 ทวิ ต้องใช้เอกสารอะไรบ้าง",
        "เอาหลานเข้าศูนย์เด็กต้องเสียค่าเทอมไหม"
      })
  void part_that_is_asked_plainly_gets_no_written_answer_beside_it(String asked) {
    try (OfficeAtHand office = SampleGeneration.office()) {
      var outcome = new SampleConversation(office).say(asked);
      assertThat(outcome.status()).isEqualTo(Outcome.Status.ANSWERED);
      assertThat(outcome.written()).isNull();
    }
  }

  @Test
  void every_wording_of_a_written_answer_gets_that_answer() {
    List<String> missed = new ArrayList<>();
    try (OfficeAtHand office = SampleGeneration.office()) {
      for (ServiceManual service : CorpusReader.read(Path.of("index/prasatyoe")).services()) {
        for (PublishedAnswer written : service.faq()) {
          for (String ask : written.asks()) {
            if (OF_THE_OFFICE.contains(written.topic())) {
              continue;
            }
            String told = new SampleConversation(office).turn(ask).replies().toString();
            if (!told.contains(written.answer().strip())) {
              missed.add(service.id() + ": " + ask);
            }
          }
        }
      }
    }
    assertThat(missed).isEmpty();
  }
}
