package io.github.thamdai.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.dialogue.Role;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Flows in the running service. */
class FlowOverHttpTest {
  @TempDir Path folder;

  @Test
  void report_goes_on_after_a_restart_and_ends_with_its_number() {
    String conversation;
    try (SampleSite site = SampleSite.in(folder)) {
      conversation = site.ask(null, "แจ้งไฟดับ", "").getString("conversation");
      site.ask(conversation, "ไฟหน้าวัดดับสามต้น", "");
    }

    try (SampleSite site = SampleSite.again(folder)) {
      assertThat(site.ask(conversation, "หน้าวัด หมู่ 2", "").encode()).contains("ถ้ามีรูป");
      site.ask(conversation, "ข้าม", "");
      assertThat(site.ask(conversation, "ไม่", "").encode()).contains("สถานที่: หน้าวัด หมู่ 2");
      JsonObject done = site.ask(conversation, "ใช่", "");

      assertThat(done.encode()).containsPattern("25[0-9]{2}-[0-9]{5}").contains("กองช่าง");
      assertThat(done.getJsonObject("outcome").getString("status")).isEqualTo("flow");
    }
  }

  @Test
  void faulty_flow_is_refused_by_a_refresh_and_the_last_good_one_is_served_on() throws IOException {
    try (SampleSite site = SampleSite.in(folder)) {
      Path file = site.flows().resolve("report-a-problem.yaml");
      Files.writeString(
          file, Files.readString(file).replace("- action: open-case", "- action: open-cases"));

      String admin = site.cookieOf("flow-admin", Role.ADMIN);
      assertThat(site.ask(null, "รีเฟรชดัชนี", admin).encode())
          .containsPattern("report-a-problem.yaml:[0-9]+: ไม่มี action ชื่อ 'open-cases'");

      assertThat(site.ask(null, "แจ้งไฟดับ", "").encode()).contains("เกิดอะไรขึ้น");
    }
  }
}
