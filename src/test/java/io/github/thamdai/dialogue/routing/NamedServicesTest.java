package io.github.thamdai.dialogue.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.dialogue.Outcome;
import io.github.thamdai.evaluation.OfficeAtHand;
import io.github.thamdai.office.SampleGeneration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages that are a name, and a part beside it. */
class NamedServicesTest {
  @ParameterizedTest
  @CsvSource({
    "ต่อเติมบ้านเท่าไหร่, building-permit-alter-demolish-move",
    "จะเปลี่ยนแปลงทะเบียนพาณิชย์ต้องใช้เอกสารอะไรบ้าง, commercial-registration-change",
    "รื้อบ้านกี่วัน, building-permit-alter-demolish-move",
    "เลิกขายต้องทำยังไง, commercial-registration-close",
    "จะสร้างบ้านต้องใช้เอกสารอะไรบ้าง, building-permit-construct"
  })
  void service_is_meant_by_its_name_whatever_part_stands_beside_it(String typed, String service) {
    try (OfficeAtHand office = SampleGeneration.office()) {
      Outcome outcome = new SampleConversation(office).turn(typed).outcome();

      assertThat(outcome.status()).isEqualTo(Outcome.Status.ANSWERED);
      assertThat(outcome.source()).extracting("id").isEqualTo(service);
    }
  }

  @ParameterizedTest
  @CsvSource({"ใบรับรองเท่าไหร่", "เบี้ยยังชีพต้องทำยังไง", "ใบอนุญาตใช้เอกสารอะไร"})
  void what_several_services_are_called_is_asked_back_with_or_without_a_part(String typed) {
    try (OfficeAtHand office = SampleGeneration.office()) {
      assertThat(new SampleConversation(office).turn(typed).outcome().status())
          .isEqualTo(Outcome.Status.CLARIFY);
    }
  }
}
