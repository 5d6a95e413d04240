package io.github.thamdai.admin.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.casework.SampleCase;
import io.github.thamdai.casework.rating.RatedKind;
import io.github.thamdai.casework.rating.Rating;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.store.KeptCases;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RatingPagesTest {
  private final DeskSite site = new DeskSite();
  private final String clerk = site.cookieOf(Role.STAFF, null);

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void counts_are_shown_by_service_and_month_with_reasons_in_words() {
    rate("building-permit-construct", true, "", "");
    rate("building-permit-construct", false, "unclear", "=ทำไมช้า");

    String page = site.open("/desk/ratings", clerk).body();

    assertThat(page)
        .contains("พฤศจิกายน 2569", "การขออนุญาตก่อสร้างอาคาร", "50%", "อ่านแล้วไม่เข้าใจ 1", "=ทำไมช้า");
    assertThat(site.open("/desk/ratings", "").statusCode()).isEqualTo(401);
  }

  @Test
  void the_file_opens_in_a_spreadsheet_and_holds_no_formula() {
    rate("=cmd", true, "", "");

    var file = site.open("/desk/ratings.csv", clerk);

    assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("ratings.csv");
    assertThat(file.body()).startsWith("\uFEFF\"เดือน\"").contains("\"'=cmd\"").contains("\r\n");
  }

  private void rate(String about, boolean useful, String why, String comment) {
    KeptCases.rate(
        site.agency,
        new Rating(
            UUID.randomUUID(), RatedKind.ANSWER, about, "fee", useful, why, comment, "web",
            SampleCase.AT));
  }
}
