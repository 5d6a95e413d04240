package io.github.thamdai.casework;

import static io.github.thamdai.casework.SampleCase.AT;
import static io.github.thamdai.casework.SampleCase.kept;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DuplicatesTest {
  private static final Coordinates LAMP = new Coordinates(14.7480, 104.3520);

  @Test
  void a_point_forty_metres_away_is_likely_the_same_and_one_two_hundred_metres_away_is_not() {
    Case there = kept(1, "ไฟดับ", at(LAMP), CaseState.RECEIVED, AT);

    assertThat(LAMP.metresTo(north(LAMP, 40))).isBetween(39.0, 41.0);
    assertThat(among(there, "หลอดขาด", at(north(LAMP, 40)))).containsExactly(there);
    assertThat(among(there, "ไฟดับ", at(north(LAMP, 200)))).isEmpty();
  }

  @Test
  void the_same_place_in_other_words_is_likely_the_same() {
    Case told = kept(1, "ไฟดับ", CasePlace.named("หน้าวัดปราสาทเยอเหนือ"), CaseState.ACCEPTED, AT);

    assertThat(among(told, "เสาไฟไม่ติด", CasePlace.named("แถวๆ วัดปราสาทเยอเหนือ")))
        .containsExactly(told);
    assertThat(among(told, "ไฟดับ", CasePlace.named("โรงเรียนบ้านขนุน"))).isEmpty();
  }

  @Test
  void another_village_number_is_another_place() {
    Case told = kept(1, "ไฟดับ", CasePlace.named("หมู่ 5"), CaseState.RECEIVED, AT);

    assertThat(among(told, "ไฟดับ", CasePlace.named("หมู่ ๗"))).isEmpty();
    assertThat(among(told, "ไฟดับ", CasePlace.named("หมู่ ๕"))).containsExactly(told);
  }

  @Test
  void a_wider_place_is_the_same_when_the_words_are_alike() {
    Case told = kept(1, "ไฟดับสามคืนแล้ว", CasePlace.named("หน้าวัด หมู่ 6"), CaseState.RESOLVED, AT);

    assertThat(among(told, "ไฟดับสามคืน", CasePlace.named("หมู่ 6"))).containsExactly(told);
    assertThat(among(told, "เสาไฟเอียงจะล้ม", CasePlace.named("หมู่ 6"))).isEmpty();
  }

  @Test
  void what_is_old_or_was_refused_is_not_suggested() {
    Instant old = AT.minus(Duration.ofDays(15));
    CasePlace place = CasePlace.named("หน้าวัด");

    assertThat(among(kept(1, "ไฟดับ", place, CaseState.RECEIVED, old), "ไฟดับ", place)).isEmpty();
    assertThat(among(kept(1, "ไฟดับ", place, CaseState.REJECTED, AT), "ไฟดับ", place)).isEmpty();
  }

  @Test
  void the_same_words_and_place_of_one_citizen_are_the_same_case_while_it_is_open() {
    CasePlace place = CasePlace.named("หมู่ 5 หน้าวัด");
    Case open = kept(1, "ไฟดับ 3 วันแล้ว", place, CaseState.ACCEPTED, AT);
    Case ended = kept(2, "ไฟดับ 3 วันแล้ว", place, CaseState.CLOSED, AT);

    assertThat(again(open, "ไฟดับ ๓ วันแล้ว!", CasePlace.named("หมู่ 5 หน้าวัด"))).isTrue();
    assertThat(again(open, "ไฟดับ 4 วันแล้ว", place)).isFalse();
    assertThat(again(open, "ไฟดับ 3 วันแล้ว", CasePlace.named("หมู่ 6"))).isFalse();
    assertThat(again(ended, "ไฟดับ 3 วันแล้ว", place)).isFalse();
  }

  private static boolean again(Case before, String what, CasePlace place) {
    return Duplicates.sentBefore(List.of(before), "street-light", what, place, AT).isPresent();
  }

  private static List<Case> among(Case earlier, String what, CasePlace place) {
    return Duplicates.among(List.of(earlier), "street-light", what, place, AT);
  }

  private static CasePlace at(Coordinates point) {
    return new CasePlace("", point, false);
  }

  private static Coordinates north(Coordinates from, double metres) {
    return new Coordinates(from.latitude() + metres / 111_195, from.longitude());
  }
}
