package io.github.thamdai.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.casework.Case;
import io.github.thamdai.casework.CaseChange;
import io.github.thamdai.casework.CaseNumber;
import io.github.thamdai.casework.CasePlace;
import io.github.thamdai.casework.CaseState;
import io.github.thamdai.casework.Citizen;
import io.github.thamdai.casework.NewCase;
import io.github.thamdai.casework.photo.Photo;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseRetentionTest {
  // Long ago, so that no other test's rows are old enough.
  private static final Instant NOW = Instant.parse("2001-06-01T00:00:00Z");
  private static final Citizen SOMCHAI = new Citizen("web", "somchai");

  private final String agency = TestDatabase.freshAgency();
  private final PgCases cases = new PgCases(TestDatabase.database(), agency);
  private final PgPhotos photos = new PgPhotos(TestDatabase.database(), agency);

  @Test
  void a_year_after_its_end_a_case_no_longer_tells_who_brought_it() {
    CaseNumber old = ended(NOW.minus(Duration.ofDays(366)));
    CaseNumber young = ended(NOW.minus(Duration.ofDays(364)));

    delete();

    Case forgotten = cases.find(old).orElseThrow();
    assertThat(forgotten.contact()).isEmpty();
    assertThat(forgotten.citizen().forgotten()).isTrue();
    assertThat(forgotten.photos()).isEmpty();
    assertThat(forgotten.what()).isEqualTo("ไฟดับ");
    assertThat(cases.history(old)).hasSize(3);
    Case kept = cases.find(young).orElseThrow();
    assertThat(kept.contact()).isEqualTo("0812345678");
    assertThat(kept.photos()).hasSize(1);
    assertThat(cases.of(SOMCHAI)).extracting(Case::number).containsExactly(young);
  }

  @Test
  void a_photo_that_was_never_used_goes_after_days() {
    UUID old = photo(SOMCHAI, NOW.minus(Duration.ofDays(4)));
    UUID young = photo(SOMCHAI, NOW.minus(Duration.ofDays(2)));

    delete();

    assertThat(photos.waits(old, SOMCHAI)).isFalse();
    assertThat(photos.waits(young, SOMCHAI)).isTrue();
  }

  @Test
  void the_way_to_a_person_is_kept_while_the_office_may_owe_them_a_word() {
    Instant old = NOW.minus(Duration.ofDays(366));
    open(old, List.of());
    for (String person : List.of(SOMCHAI.conversation(), "nobody-waits")) {
      run(
          "insert into line_address values ($1, $2, 'U1', $3)",
          Tuple.of(agency, person, old.atOffset(ZoneOffset.UTC)));
    }

    delete();

    List<String> reachable = new ArrayList<>();
    TestDatabase.database()
        .call(
            pool ->
                pool.preparedQuery("select person_key from line_address where agency_id = $1")
                    .execute(Tuple.of(agency)))
        .forEach(row -> reachable.add(row.getString("person_key")));
    assertThat(reachable).containsExactly(SOMCHAI.conversation());
  }

  @Test
  void only_the_senders_own_photos_become_part_of_a_case_and_only_once() {
    UUID own = photo(SOMCHAI, NOW);
    UUID others = photo(new Citizen("web", "somebody"), NOW);

    CaseNumber first = open(NOW, List.of(own, others));
    CaseNumber second = open(NOW, List.of(own));

    assertThat(cases.find(first).orElseThrow().photos()).containsExactly(own);
    assertThat(cases.find(second).orElseThrow().photos()).isEmpty();
    assertThat(photos.of(first, own)).isPresent();
    assertThat(photos.of(second, own)).isEmpty();
    assertThat(photos.of(first, others)).isEmpty();
  }

  private CaseNumber ended(Instant at) {
    CaseNumber number = open(at, List.of(photo(SOMCHAI, at)));
    cases.change(change(number, 1, CaseState.RECEIVED, CaseState.IN_PROGRESS, at));
    cases.change(change(number, 2, CaseState.IN_PROGRESS, CaseState.RESOLVED, at));
    return number;
  }

  private CaseNumber open(Instant at, List<UUID> photos) {
    NewCase opened =
        new NewCase(
            cases.reserve(2544),
            "street-light",
            "กองช่าง",
            "ไฟดับ",
            CasePlace.named("หมู่ 5"),
            photos,
            "0812345678",
            at,
            SOMCHAI,
            at,
            LocalDate.of(2001, 6, 10));
    KeptCases.open(agency, opened);
    return opened.number();
  }

  private UUID photo(Citizen citizen, Instant at) {
    return photos.keep(new Photo(new byte[] {1}, 1, 1), citizen, at);
  }

  private static CaseChange change(
      CaseNumber number, int seen, CaseState from, CaseState to, Instant at) {
    return new CaseChange(number, seen, from, to, "กองช่าง", "", "", "", null, at);
  }

  private static void run(String sql, Tuple values) {
    TestDatabase.database().call(pool -> pool.preparedQuery(sql).execute(values));
  }

  private static void delete() {
    try (Retention retention = new Retention(TestDatabase.database(), () -> NOW)) {
      retention.delete();
    }
  }
}
