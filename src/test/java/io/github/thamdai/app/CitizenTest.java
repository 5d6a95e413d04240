package io.github.thamdai.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a citizen meets, over HTTP. */
class CitizenTest {
  @TempDir static Path folder;
  private static SampleSite site;

  @BeforeAll
  static void start() {
    site = SampleSite.in(folder);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void building_a_house_is_answered_with_its_documents_and_then_its_duration() {
    JsonObject documents = site.ask(null, "จะสร้างบ้านต้องใช้เอกสารอะไรบ้าง", "");
    JsonObject duration =
        site.ask(documents.getString("conversation"), "กี่วันเสร็จ", "");

    assertThat(outcome(documents).getString("topic")).isEqualTo("documents");
    assertThat(source(documents).getString("id")).isEqualTo("building-permit-construct");
    assertThat(documents.encode()).contains("แบบ ข.1", "บัตรประจำตัวประชาชน");
    assertThat(outcome(duration).getString("topic")).isEqualTo("duration");
    assertThat(source(duration).getString("id")).isEqualTo("building-permit-construct");
    assertThat(duration.encode()).contains("45 วัน");
  }

  @Test
  void the_source_is_a_page_that_opens() {
    JsonObject answer = site.ask(null, "จะสร้างบ้านต้องใช้เอกสารอะไรบ้าง", "");
    String path = URI.create(source(answer).getString("url")).getPath();

    assertThat(site.open(path, "").statusCode()).isEqualTo(200);
    assertThat(site.open(path, "").body()).contains("การขออนุญาตก่อสร้างอาคาร");
  }

  @Test
  void an_unconfirmed_figure_says_so() {
    assertThat(site.ask(null, "จะสร้างบ้านต้องใช้เอกสารอะไรบ้าง", "").encode())
        .contains("โปรดยืนยันกับเจ้าหน้าที่");
  }

  @Test
  void the_telephone_number_nobody_has_published_is_not_invented() {
    JsonObject answer = site.ask(null, "ขอเบอร์โทร อบต. หน่อย", "");

    assertThat(outcome(answer).getString("status")).isEqualTo("not_found");
    assertThat(answer.getJsonArray("replies").encode()).contains("www.prasatyoe.go.th");
  }

  @Test
  void what_staff_owe_is_not_for_citizens() {
    assertThat(outcome(site.ask(null, "งานค้างกองคลัง", "")).getString("status"))
        .isEqualTo("denied");
  }

  private static JsonObject outcome(JsonObject answer) {
    return answer.getJsonObject("outcome");
  }

  private static JsonObject source(JsonObject answer) {
    return outcome(answer).getJsonObject("source");
  }
}
