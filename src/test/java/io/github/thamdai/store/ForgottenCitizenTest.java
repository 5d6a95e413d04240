package io.github.thamdai.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.casework.CaseChange;
import io.github.thamdai.casework.CaseNumber;
import io.github.thamdai.casework.CaseState;
import io.github.thamdai.casework.Citizen;
import io.github.thamdai.casework.SampleCase;
import io.github.thamdai.casework.photo.Photo;
import io.github.thamdai.casework.question.NewQuestion;
import io.github.thamdai.dialogue.Channel;
import io.github.thamdai.dialogue.Conversation;
import io.github.thamdai.dialogue.ConversationState;
import io.github.thamdai.dialogue.Exchange;
import io.github.thamdai.dialogue.Outcome;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.dialogue.Turn;
import io.github.thamdai.security.Account;
import io.github.thamdai.security.Secret;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ForgottenCitizenTest {
  private static final Citizen SOMCHAI = SampleCase.SOMCHAI;
  private static final Citizen OTHER = new Citizen("web", "somebody-else");

  private final String agency = TestDatabase.freshAgency();
  private final PgCases cases = new PgCases(TestDatabase.database(), agency);
  private final PgPhotos photos = new PgPhotos(TestDatabase.database(), agency);
  private final PgNotices notices = new PgNotices(TestDatabase.database(), agency);
  private final PgQuestions questions = new PgQuestions(TestDatabase.database(), agency);
  private final PgConversations conversations =
      new PgConversations(TestDatabase.database(), agency);
  private final CaseNumber number = open(SOMCHAI);

  @BeforeEach
  void anotherCitizenIsThereToo() {
    says(OTHER);
    ask(OTHER);
    accept(open(OTHER));
  }

  @Test
  void notices_that_wait_for_the_citizen_are_gone_and_no_others() {
    accept(number);
    assertThat(notices.since(SOMCHAI.conversation(), 0)).hasSize(1);

    forget(2);

    assertThat(notices.since(SOMCHAI.conversation(), 0)).isEmpty();
    assertThat(notices.since(OTHER.conversation(), 0)).hasSize(1);
  }

  @Test
  void what_was_said_is_emptied_and_a_turn_on_the_old_state_cannot_bring_it_back() {
    says(SOMCHAI);
    Conversation before = conversations.find(SOMCHAI.conversation(), Channel.WEB).orElseThrow();

    forget(1);

    Conversation after = conversations.find(SOMCHAI.conversation(), Channel.WEB).orElseThrow();
    assertThat(after.state()).isEqualTo(ConversationState.EMPTY);
    assertThat(conversations.save(exchange(before))).isFalse();
    assertThat(conversations.save(exchange(after))).isTrue();
    assertThat(texts(SOMCHAI)).containsExactly("", "", "ไฟดับหน้าบ้านสมชาย", "ได้เลย");
    assertThat(texts(OTHER)).doesNotContain("");
  }

  @Test
  void questions_no_longer_tell_who_asked_and_a_waiting_one_can_still_be_answered() {
    says(SOMCHAI);
    var waiting = ask(SOMCHAI);
    var answered = ask(SOMCHAI);
    questions.answer(answered.number(), "ได้", "ได้", clerk(), SampleCase.AT);

    forget(1);

    assertThat(questions.find(waiting.number()).orElseThrow())
        .matches(q -> q.contact().isEmpty() && q.context().isEmpty())
        .matches(q -> q.citizen().equals(SOMCHAI));
    assertThat(questions.find(answered.number()).orElseThrow())
        .matches(q -> q.contact().isEmpty() && q.citizen().forgotten());
    assertThat(questions.waiting(OTHER, "เปิดกี่โมง").orElseThrow().context()).isNotEmpty();
  }

  @Test
  void photos_that_were_never_used_are_gone() {
    UUID own = photos.keep(new Photo(new byte[] {1}, 1, 1), SOMCHAI, SampleCase.AT);
    UUID others = photos.keep(new Photo(new byte[] {1}, 1, 1), OTHER, SampleCase.AT);

    forget(1);

    assertThat(photos.waits(own, SOMCHAI)).isFalse();
    assertThat(photos.waits(others, OTHER)).isTrue();
  }

  private void forget(int seen) {
    CaseState state = cases.find(number).orElseThrow().state();
    assertThat(cases.forgetCitizen(change(number, seen, state, state))).isTrue();
    assertThat(cases.find(number).orElseThrow().citizen().forgotten()).isTrue();
  }

  private void accept(CaseNumber one) {
    assertThat(cases.change(change(one, 1, CaseState.RECEIVED, CaseState.ACCEPTED))).isTrue();
  }

  private static CaseChange change(CaseNumber one, int seen, CaseState from, CaseState to) {
    return new CaseChange(
        one, seen, from, to, "กองช่าง", "", "", "รับเรื่องแล้ว", null, SampleCase.AT);
  }

  private CaseNumber open(Citizen citizen) {
    CaseNumber fresh = cases.reserve(2570);
    KeptCases.open(agency, SampleCase.opened(fresh, citizen));
    return fresh;
  }

  private NewQuestion ask(Citizen citizen) {
    NewQuestion asked =
        new NewQuestion(
            questions.reserve(2570),
            "เปิดกี่โมง",
            "กองช่าง",
            "",
            "0812345678",
            citizen,
            SampleCase.AT,
            LocalDate.of(2026, 11, 26));
    KeptCases.ask(agency, asked);
    return asked;
  }

  private void says(Citizen citizen) {
    assertThat(conversations.save(exchange(Conversation.begun(citizen.conversation())))).isTrue();
  }

  private static Exchange exchange(Conversation conversation) {
    ConversationState state =
        new ConversationState(null, null, List.of(), null, "ไฟดับหน้าบ้านสมชาย", null, null);
    Turn turn =
        new Turn(
            List.of(new Reply.Text("ได้เลย")), List.of(), Outcome.of(Outcome.Status.FLOW), state);
    return new Exchange(
        conversation, Channel.WEB, null, "ไฟดับหน้าบ้านสมชาย", turn, SampleCase.AT);
  }

  private UUID clerk() {
    Account clerk = new Account(UUID.randomUUID(), "clerk", Role.STAFF, null, false);
    new PgAccounts(TestDatabase.database(), agency)
        .create(
            clerk,
            new Secret("clerk").digest(),
            SampleCase.AT,
            SampleCase.AT.plusSeconds(60));
    return clerk.id();
  }

  private List<String> texts(Citizen citizen) {
    return new TableRows(TestDatabase.database(), agency)
        .in("transcript").stream()
            .filter(row -> citizen.conversation().equals(row.get("conversation_id")))
            .sorted(
                (a, b) ->
                    Integer.compare(
                        Integer.parseInt(String.valueOf(a.get("seq"))),
                        Integer.parseInt(String.valueOf(b.get("seq")))))
            .map(row -> String.valueOf(row.get("text")))
            .toList();
  }
}
