package io.github.thamdai.dialogue.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.corpus.ServiceManual;
import io.github.thamdai.corpus.Topic;
import io.github.thamdai.dialogue.Reply.Card;
import io.github.thamdai.dialogue.Reply.Link;
import io.github.thamdai.evaluation.OfficeAtHand;
import io.github.thamdai.office.SampleGeneration;
import org.junit.jupiter.api.Test;

/** What is said about reporting corruption is said where it can be read by others. */
class CorruptionAnswerTest {

  @Test
  void whatever_is_asked_about_corruption_the_card_leads_to_the_form_and_names_its_source() {
    try (OfficeAtHand office = SampleGeneration.office()) {
      for (String asked : new String[] {"ร้องเรียนทุจริตใช้เวลากี่วัน", "ร้องเรียนทุจริตต้องใช้เอกสารอะไรบ้าง"}) {
        assertThat(new SampleConversation(office).turn(asked).replies())
            .as(asked)
            .anySatisfy(
                reply ->
                    assertThat(reply)
                        .isInstanceOfSatisfying(
                            Card.class,
                            card ->
                                assertThat(card.links())
                                    .extracting(Link::url)
                                    .contains("/corruption")
                                    .endsWith("/services/corruption-complaint")));
      }
    }
  }

  @Test
  void nobody_is_asked_to_tell_the_story_in_the_chat() {
    try (OfficeAtHand office = SampleGeneration.office()) {
      ServiceManual manual = office.knowledge().corpus().service("corruption-complaint").orElseThrow();

      assertThat(manual.section(Topic.REPORT).orElseThrow().items().getFirst().toString())
          .contains("ไม่ใช่ช่องทางที่ปกปิดตัวตน", "โปรดอย่าพิมพ์");
    }
  }
}
