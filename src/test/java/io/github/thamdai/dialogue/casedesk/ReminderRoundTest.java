package io.github.thamdai.dialogue.casedesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.corpus.reading.CorpusReader;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.dialogue.Channel;
import io.github.thamdai.dialogue.Identity;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.dialogue.flow.ActionCall;
import io.github.thamdai.dialogue.flow.ActionResult;
import io.github.thamdai.dialogue.flow.ActionSpec;
import io.github.thamdai.dialogue.flow.ActionSpecs;
import io.github.thamdai.dialogue.flow.FlowAction;
import io.github.thamdai.security.Account;
import io.github.thamdai.security.LineLinks;
import io.github.thamdai.staff.Proofs;
import io.github.thamdai.store.LinkedPeople;
import io.github.thamdai.store.PgLineUsers;
import io.github.thamdai.store.PgReminded;
import io.github.thamdai.store.TestDatabase;
import io.vertx.sqlclient.Tuple;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReminderRoundTest {
  private static final Corpus OFFICE = CorpusReader.read(Path.of("index/prasatyoe"));

  /** A Monday morning in Bangkok. */
  private static final Instant MONDAY = Instant.parse("2026-12-21T02:00:00Z");

  private final String agency = TestDatabase.freshAgency();
  private final PgReminded reminded = new PgReminded(TestDatabase.database(), agency);
  private final LineLinks links =
      new LineLinks(
          new PgLineUsers(TestDatabase.database(), agency),
          InstantSource.system(),
          new SecureRandom());
  private final RemindStaffAction action = new RemindStaffAction(new News());
  private final ReminderRound round =
      new ReminderRound(reminded, () -> OFFICE, Proofs.NONE, wording());

  @Test
  void on_a_monday_a_person_hears_once_what_is_owed_in_their_division() {
    Account clerk = linked("clerk", "สำนักปลัด");
    wish(clerk, "clerk", "yes");

    round.go(MONDAY);
    round.go(MONDAY.plusSeconds(600));

    assertThat(notices("clerk")).singleElement().asString().contains("E8.2", "เลยกำหนด");
  }

  @Test
  void linking_alone_is_enough_to_be_reminded() {
    linked("clerk", "สำนักปลัด");

    round.go(MONDAY);

    assertThat(notices("clerk")).hasSize(1);
  }

  @Test
  void nothing_comes_on_days_off_before_the_office_opens_or_after_it_closes() {
    wish(linked("clerk", "สำนักปลัด"), "clerk", "yes");

    round.go(Instant.parse("2026-12-20T03:00:00Z"));
    round.go(Instant.parse("2026-12-21T01:29:00Z"));
    round.go(Instant.parse("2026-12-21T09:30:00Z"));

    assertThat(notices("clerk")).isEmpty();
  }

  @Test
  void whoever_was_unlinked_or_no_longer_wants_it_hears_nothing() {
    Account gone = linked("gone", "สำนักปลัด");
    wish(gone, "gone", "yes");
    links.unlinkAll(gone.id());
    Account done = linked("done", "สำนักปลัด");
    wish(done, "done", "yes");
    wish(done, "done", "no");

    round.go(MONDAY);

    assertThat(notices("gone")).isEmpty();
    assertThat(notices("done")).isEmpty();
  }

  @Test
  void for_whoever_blocked_the_account_nothing_piles_up() {
    Account clerk = linked("clerk", "สำนักปลัด");
    wish(clerk, "clerk", "yes");
    TestDatabase.database()
        .call(
            pool ->
                pool.preparedQuery("delete from line_address where agency_id = $1")
                    .execute(Tuple.of(agency)));

    round.go(MONDAY);

    assertThat(notices("clerk")).isEmpty();
  }

  @Test
  void admins_hear_of_all_divisions_and_an_account_without_one_of_none() {
    wish(linked("head", Role.ADMIN, null), "head", "yes");
    wish(linked("watch", Role.INTEGRITY, null), "watch", "yes");
    wish(linked("nowhere", Role.STAFF, null), "nowhere", "yes");

    round.go(MONDAY);

    assertThat(notices("head")).hasSize(1);
    assertThat(notices("watch")).isEmpty();
    assertThat(notices("nowhere")).isEmpty();
  }

  @Test
  void on_the_web_and_for_villages_it_is_not_about_due_dates() {
    Account clerk = linked("clerk", "สำนักปลัด");

    assertThat(
            action
                .run(
                    call(
                        Channel.WEB,
                        clerk,
                        "clerk",
                        Map.of("about", "due-dates", "wanted", "yes")))
                .slots())
        .containsEntry("subscribed", "no");
    assertThat(
            action
                .run(call(Channel.LINE, clerk, "clerk", Map.of("wanted", "yes", "about", "หมู่ 5")))
                .slots())
        .containsEntry("subscribed", "news");
    assertThat(action.run(call(Channel.LINE, null, "citizen", Map.of("wanted", "yes"))).slots())
        .containsEntry("subscribed", "news");
  }

  private Account linked(String person, String division) {
    return linked(person, Role.STAFF, division);
  }

  private Account linked(String person, Role role, @Nullable String division) {
    return LinkedPeople.officer(agency, person, role, division);
  }

  private void wish(Account account, String person, String wanted) {
    ActionResult result =
        action.run(
            call(
                Channel.LINE, account, person, Map.of("about", "due-dates", "wanted", wanted)));
    assertThat(result.slots()).containsEntry("subscribed", wanted);
    Conversant.saves(agency, person, result.effects());
  }

  private static ActionCall call(
      Channel channel, @Nullable Account account, String person, Map<String, String> arguments) {
    Identity identity = account == null ? Identity.of(Role.CITIZEN) : account.identity();
    return Conversant.call(channel, person, identity, arguments, MONDAY);
  }

  private List<String> notices(String person) {
    List<String> texts = new ArrayList<>();
    TestDatabase.database()
        .call(
            pool ->
                pool.preparedQuery(
                        "select text from notice where agency_id = $1 and conversation_id = $2")
                    .execute(Tuple.of(agency, person)))
        .forEach(row -> texts.add(row.getString("text")));
    return texts;
  }

  private static CaseWording wording() {
    Problems problems = new Problems();
    CaseWording wording = CaseWording.read(Path.of("conversation-flows"), problems);
    problems.throwIfAny();
    return wording;
  }

  private static final class News implements FlowAction {
    @Override
    public ActionSpec spec() {
      return ActionSpecs.SUBSCRIBE_REMINDERS;
    }

    @Override
    public ActionResult run(ActionCall call) {
      return ActionResult.told(Map.of("subscribed", "news"));
    }
  }
}
