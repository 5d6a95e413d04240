package io.github.thamdai.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Cases of a street light, as tests need them. */
public final class SampleCase {
  public static final Instant AT = Instant.parse("2026-11-22T05:00:00Z");
  public static final Citizen SOMCHAI = new Citizen("web", "conversation-of-somchai");

  private SampleCase() {}

  public static NewCase opened(CaseNumber number, Citizen citizen) {
    return opened(number, citizen, "ไฟดับ", CasePlace.named("หน้าวัดปราสาทเยอเหนือ"), AT);
  }

  public static NewCase opened(
      CaseNumber number, Citizen citizen, String what, CasePlace place, Instant at) {
    return new NewCase(
        number,
        "street-light",
        "กองช่าง",
        what,
        place,
        List.of(),
        "0812345678",
        at,
        citizen,
        at,
        LocalDate.of(2026, 12, 1));
  }

  static Case kept(int no, String what, CasePlace place, CaseState state, Instant at) {
    return new Case(
        new CaseNumber(2570, no),
        "street-light",
        "กองช่าง",
        what,
        place,
        List.of(),
        "",
        null,
        SOMCHAI,
        at,
        LocalDate.of(2026, 12, 1),
        state,
        at,
        1);
  }
}
