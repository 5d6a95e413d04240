package io.github.thamdai.dialogue.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.evaluation.OfficeAtHand;
import io.github.thamdai.search.generation.SourceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What staff answered and published a minute ago, asked anew in other words. */
@SuppressWarnings("NullAway.Init") // set before all tests
class PublishedAnswersTest {
  private static final String[][] PUBLISHED = {
    {"elephant", "มีช้าง 3 ตัวต้องขออนุญาตอบต.ไหม", "แจ้งที่ปศุสัตว์อำเภอและผู้ใหญ่บ้าน"},
    {"krathong", "งานลอยกระทงของตำบลปีนี้จัดที่ไหน", "จัดที่ท่าน้ำวัดปราสาทเยอเหนือ"},
    {"crocodile", "เลี้ยงจระเข้ในบ่อต้องแจ้งใคร", "แจ้งสำนักงานประมงจังหวัด"},
    {"beehive", "เลี้ยงผึ้งในสวนยางต้องขออนุญาตหรือเปล่า", "ไม่ต้องขออนุญาต"},
    {"candle", "ขบวนแห่เทียนพรรษาของตำบลปีนี้เริ่มที่ไหน", "เริ่มที่วัดปราสาทเยอเหนือ"},
    {"charger", "มีจุดชาร์จรถยนต์ไฟฟ้าที่ อบต. ไหม", "ยังไม่มีจุดชาร์จ"},
    {"charcoal", "เผาถ่านขายเองที่บ้านต้องแจ้งใคร", "ไม่ต้องแจ้งถ้าไม่ก่อเหตุรำคาญ"},
  };

  /** A past question of which no document has a word. */
  private static final String PLANTED = "จานบินมนุษย์ต่างดาวลงจอดตรงไหน";

  @TempDir static Path folder;
  private static OfficeAtHand office;

  @BeforeAll
  static void publish() throws IOException {
    Path content = folder.resolve("office");
    SourceFiles.copy(Path.of("index/prasatyoe"), content);
    for (String[] one : PUBLISHED) {
      Files.writeString(
          content.resolve("faq/" + one[0] + ".yaml"),
          """
          questions:
            - id: %s
              ask: [%s]
              answer: %s
              topic: overview
              updated: 2026-11-22
          """
              .formatted(one[0], one[1], one[2]));
    }
    Path questions = content.resolve("questions/tree-cutting.yaml");
    String asked = Files.readString(questions);
    Files.writeString(questions, asked.replaceFirst("    ask:\n", "    ask:\n      - " + PLANTED + "\n"));
    office = OfficeAtHand.open(content, Path.of("conversation-flows"), folder.resolve("index"));
  }

  @AfterAll
  static void close() {
    office.close();
  }

  @ParameterizedTest
  @CsvSource({
    "มีช้าง 3 ตัวต้องขออนุญาตอบต.ไหม, elephant",
    "เลี้ยงช้างต้องแจ้งใครไหม, elephant",
    "ซื้อช้างมาเลี้ยงต้องขออนุญาตบ่, elephant",
    "อยากเลี้ยงช้างที่บ้านทำยังไง, elephant",
    "เอาช้างมาไว้ที่บ้าน ต้องบอก อบต. ก่อนไหม, elephant",
    "จะพาหลานไปลอยกระทง จัดตรงไหน, krathong",
    "ลอยกระทงปีนี้อยู่ไส, krathong",
    "ทำบ่อจระเข้ต้องขออนุญาตบ่, crocodile",
    "จระเข้ 2 ตัวต้องขึ้นทะเบียนไหม, crocodile",
    "อยากเพาะจระเข้ขาย ขออนุญาตที่ไหน, crocodile",
    "เอาผึ้งมาเลี้ยงที่บ้านต้องขออนุญาตไหม, beehive",
    "อยากทำฟาร์มผึ้งต้องแจ้งใคร, beehive",
    "เลี้ยงผึ้งขายน้ำผึ้งต้องขออนุญาตบ่, beehive",
    "แห่เทียนพรรษาปีนี้ตั้งขบวนตรงไหน, candle",
    "งานแห่เทียนพรรษาเริ่มที่ไหน, candle",
    "ขบวนเทียนพรรษาออกจากวัดไหน, candle",
    "ไปชาร์จรถไฟฟ้าที่ อบต. ได้ไหม, charger",
    "อบต มีที่ชาร์จรถอีวีบ่, charger",
    "ชาร์จรถยนต์ไฟฟ้าได้ตรงไหน, charger",
  })
  void a_published_answer_is_found_in_other_words_than_its_own(String asked, String published) {
    assertThat(source(asked)).isEqualTo(published);
  }

  @ParameterizedTest
  @CsvSource({
    "จะสร้างบ้านต้องขออนุญาตไหม, building-permit-construct",
    "เลี้ยงหมูต้องขออนุญาตไหม, health-hazard-business",
    "หมา 3 ตัวฉีดวัคซีนที่ไหน, rabies-vaccination-dog",
    "ขอยืมเต็นท์งานบวช, borrow-place-items",
    "หลังคาบ้านพังเพราะพายุ ขอความช่วยเหลือ, disaster-relief",
    "ข้างบ้านเผาขยะควันเหม็น, nuisance-complaint",
    "ข้างบ้านเผาถ่านควันเหม็นทุกวัน แจ้งเหตุรำคาญได้ไหม, nuisance-complaint",
    "ไฟถนนหน้าจุดชาร์จรถดับ, street-light-repair",
    "ช้างเข้ามาพังบ้านเสียหาย ขอเงินช่วยเหลือผู้ประสบภัย, disaster-relief",
    "ต้นไม้มีรังผึ้งจะล้มทับบ้าน ขอให้มาตัดต้นไม้, tree-cutting",
    "สายไฟถนนขาดเพราะโดรนชน ไฟทางดับ, street-light-repair",
    "จะตั้งแผงขายของริมทางวันแห่เทียนพรรษา ขออนุญาตที่ไหน, vending-public-place",
  })
  void a_service_that_is_meant_is_not_hidden_by_a_published_answer(String asked, String service) {
    assertThat(source(asked)).isEqualTo(service);
  }

  @Test
  void a_past_question_alone_decides_nothing() {
    assertThat(source(PLANTED)).isEqualTo("not_found");
  }

  private static String source(String asked) {
    var outcome = new SampleConversation(office).say(asked);
    return outcome.source() == null ? outcome.status().code() : outcome.source().id();
  }
}
