package io.github.thamdai.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.dialogue.Role;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a clerk and an admin meet, over HTTP and signed in as the command line lets them in. */
class ClerkAndAdminTest {
  @TempDir Path folder;
  private SampleSite site;

  @BeforeEach
  void start() {
    site = SampleSite.in(folder);
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void a_clerk_learns_what_is_owed_when_it_is_due_and_what_proves_it() {
    String clerk = site.cookieOf("clerk " + UUID.randomUUID(), Role.STAFF);

    JsonObject owed = site.ask(null, "งานค้างกองคลัง", clerk);
    JsonObject due = site.ask(owed.getString("conversation"), "E8 ต้องรายงานเมื่อไหร่", clerk);
    JsonObject proof = site.ask(due.getString("conversation"), "หลักฐาน E11", clerk);

    assertThat(outcome(owed).getString("status")).isEqualTo("answered");
    assertThat(outcome(owed).getString("topic")).isEqualTo("overdue");
    assertThat(measures(owed)).doesNotContain("E10", "O1");
    assertThat(measures(due)).containsExactly("E8");
    assertThat(due.encode()).contains("เมษายน", "ตุลาคม");
    assertThat(outcome(proof).getString("topic")).isEqualTo("evidence");
    assertThat(measures(proof)).containsExactly("E11");
  }

  @Test
  void an_edited_manual_is_answered_anew_after_a_refresh_said_in_chat() throws IOException {
    String admin = site.cookieOf("admin " + UUID.randomUUID(), Role.ADMIN);
    edit("ไม่เกิน 45 วัน", "ไม่เกิน 44 วัน");

    JsonObject before = site.ask(null, "ขออนุญาตก่อสร้างใช้เวลากี่วัน", "");
    JsonObject refreshed = site.ask(null, "รีเฟรชดัชนี", admin);
    JsonObject after = site.ask(null, "ขออนุญาตก่อสร้างใช้เวลากี่วัน", "");

    assertThat(before.encode()).contains("45 วัน").doesNotContain("44 วัน");
    assertThat(refreshed.encode()).contains("building-permit-construct.yaml");
    assertThat(after.encode()).contains("44 วัน");
  }

  @Test
  void a_faulty_edit_keeps_the_old_answers_and_names_the_line() throws IOException {
    String admin = site.cookieOf("admin " + UUID.randomUUID(), Role.ADMIN);
    edit("division: กองช่าง", "division: กองเกษตร");

    JsonObject refreshed = site.ask(null, "รีเฟรชดัชนี", admin);
    JsonObject after = site.ask(null, "ขออนุญาตก่อสร้างใช้เวลากี่วัน", "");

    assertThat(refreshed.encode()).contains("building-permit-construct.yaml", "กองเกษตร");
    assertThat(after.encode()).contains("45 วัน");
  }

  @Test
  void a_citizen_cannot_have_the_index_refreshed() {
    assertThat(outcome(site.ask(null, "รีเฟรชดัชนี", "")).getString("status"))
        .isEqualTo("denied");
  }

  private void edit(String from, String to) throws IOException {
    Path manual = site.content().resolve("services/building-permit-construct.yaml");
    String before = Files.readString(manual);
    assertThat(before).contains(from);
    Files.writeString(manual, before.replace(from, to));
  }

  private static JsonObject outcome(JsonObject answer) {
    return answer.getJsonObject("outcome");
  }

  private static JsonArray measures(JsonObject answer) {
    return outcome(answer).getJsonObject("data").getJsonArray("measures");
  }
}
