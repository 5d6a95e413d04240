package io.github.thamdai.admin.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.casework.news.News;
import io.github.thamdai.casework.news.NewsState;
import io.github.thamdai.channel.line.LineStanding;
import io.github.thamdai.channel.line.account.Quota;
import io.github.thamdai.dialogue.Role;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NewsPagesTest {
  private final DeskSite site = new DeskSite();
  private final String writer = site.cookieOf(Role.STAFF, null);
  private final String second = site.cookieOf(Role.STAFF, null);

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void nothing_typed_is_lost_when_a_draft_is_refused() {
    String again =
        site.press("/desk/news", "/desk/news", writer, Map.of("subject", "none", "text", "งดจ่ายน้ำ"))
            .body();

    assertThat(again).contains("โปรดเลือกเรื่องและเขียนข้อความ", "งดจ่ายน้ำ</textarea>");
  }

  @Test
  void news_for_everybody_that_the_month_has_no_room_for_is_not_sent() {
    String page = draft();
    site.line = standing(OptionalLong.of(501));

    assertThat(site.open(page, second).body()).contains("ประมาณ 501 คน");
    assertThat(site.press(page, page + "/confirm", second, Map.of()).body())
        .contains("เหลือไม่พอ");
    assertThat(state(page)).isEqualTo(NewsState.DRAFT);

    site.line = standing(OptionalLong.of(500));
    assertThat(site.press(page, page + "/confirm", second, Map.of()).statusCode()).isEqualTo(303);
    assertThat(state(page)).isEqualTo(NewsState.SENDING);
    assertThat(site.open(page, second).body()).doesNotContain("ประมาณ");
  }

  @Test
  void preview_says_what_it_takes_and_confirming_asks_line_anew() {
    String page = draft();
    site.line = standing(OptionalLong.of(500));
    site.lineNow = new LineStanding(
        true, Optional.of(new Quota(OptionalLong.of(1_000), 501)), OptionalLong.of(500), 0);

    assertThat(site.open(page, second).body())
        .contains("ใช้โควตาประมาณ 500 ข้อความ", "ส่งได้อีก 500 ข้อความ");
    assertThat(site.press(page, page + "/confirm", second, Map.of()).body())
        .contains("ต้องใช้อย่างน้อย 500 ข้อความ", "ส่งได้อีก 499 ข้อความ", "ข่าวยังเก็บไว้");
    assertThat(state(page)).isEqualTo(NewsState.DRAFT);

    site.lineNow = standing(OptionalLong.of(500));
    site.press(page, page + "/confirm", second, Map.of());
    assertThat(state(page)).isEqualTo(NewsState.SENDING);
  }

  @Test
  void where_nobody_knows_how_many_friends_there_are_it_is_said_before_the_button() {
    String page = draft();
    site.line = standing(OptionalLong.empty());

    String shown = site.open(page, second).body();

    assertThat(shown).contains("LINE ยังไม่บอกว่ามีกี่คน");
    assertThat(shown.indexOf("LINE ยังไม่บอกว่ามีกี่คน"))
        .isLessThan(shown.indexOf("ยืนยันและส่งเดี๋ยวนี้"));
  }

  @Test
  void in_the_list_the_state_does_not_run_into_the_words() {
    String page = draft();

    assertThat(site.open("/desk/news", second).body())
        .contains("รอยืนยัน · </span><a href=\"" + page);
  }

  private String draft() {
    return site.press(
            "/desk/news",
            "/desk/news",
            writer,
            Map.of("subject", News.EVERYBODY, "text", "หยุดวันที่ 5 ธันวาคม"))
        .headers()
        .firstValue("Location")
        .orElseThrow();
  }

  private NewsState state(String page) {
    long id = Long.parseLong(page.substring(page.lastIndexOf('/') + 1));
    return site.news.find(id).orElseThrow().state();
  }

  private static LineStanding standing(OptionalLong friends) {
    return new LineStanding(
        true, Optional.of(new Quota(OptionalLong.of(1_000), 500)), friends, 0);
  }
}
