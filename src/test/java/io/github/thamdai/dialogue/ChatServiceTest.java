package io.github.thamdai.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class ChatServiceTest {
  private static final Reply NOTICE = new Reply.Text("notice");

  private final FakeConversations conversations = new FakeConversations();
  private final ChatService chat =
      new ChatService(
          new EchoAssistant(),
          conversations,
          () -> "fresh-id",
          InstantSource.system(),
          NOTICE);

  @Test
  void second_message_continues_where_the_first_left() {
    Answered first = chat.onWeb(null, "one", Role.CITIZEN);
    Answered second = chat.onWeb(first.conversationId(), "two", Role.STAFF);

    assertThat(first.conversationId()).isEqualTo("fresh-id");
    assertThat(text(second)).isEqualTo("STAFF two after one");
  }

  @Test
  void id_that_is_not_kept_begins_a_conversation_under_a_name_of_ours() {
    assertThat(chat.onWeb("made-up", "one", Role.CITIZEN).conversationId()).isEqualTo("fresh-id");
  }

  @Test
  void overtaken_turn_is_worked_out_anew() {
    Answered first = chat.onWeb(null, "one", Role.CITIZEN);
    conversations.overtake(2);

    Answered second = chat.onWeb(first.conversationId(), "two", Role.CITIZEN);

    assertThat(second.saved()).isTrue();
    assertThat(text(second)).isEqualTo("CITIZEN two after null");
    assertThat(conversations.said()).containsExactly("one", "two");
  }

  @Test
  void endless_overtaking_is_refused_as_busy() {
    conversations.overtake(1000);

    assertThatThrownBy(() -> chat.inLine("person", "one", Role.CITIZEN))
        .isInstanceOf(RejectedExecutionException.class);
  }

  @Test
  void while_the_store_is_away_people_are_answered_with_a_notice_and_may_go_on_later() {
    Answered before = chat.onWeb(null, "one", Role.CITIZEN);
    conversations.goAway(true);
    Answered during = chat.onWeb(before.conversationId(), "refresh", Role.CITIZEN);
    conversations.goAway(false);
    Answered after = chat.onWeb(during.conversationId(), "three", Role.CITIZEN);

    assertThat(during.saved()).isFalse();
    assertThat(during.turn().replies()).hasSize(2).endsWith(NOTICE);
    assertThat(text(after)).isEqualTo("CITIZEN three after one");
  }

  @Test
  void id_card_numbers_and_control_characters_reach_neither_assistant_nor_store() {
    Answered answer = chat.inLine("person", "\u0000บัตร 1-1037-02071-81-1\u0007 ค่ะ", Role.CITIZEN);

    assertThat(text(answer)).startsWith("CITIZEN บัตร x-xxxx-xxxxx-xx-x ค่ะ after");
    assertThat(conversations.said()).containsExactly("บัตร x-xxxx-xxxxx-xx-x ค่ะ");
  }

  @Test
  void thai_digits_are_masked_and_telephone_numbers_are_not() {
    assertThat(PersonalNumbers.mask("๑๑๐๓๗๐๒๐๗๑๘๑๑")).isEqualTo("x-xxxx-xxxxx-xx-x");
    assertThat(PersonalNumbers.mask("โทร 081-234-5678 บ้าน 12")).contains("081-234-5678");
  }

  private static String text(Answered answer) {
    return answer.turn().replies().get(0) instanceof Reply.Text text ? text.text() : "";
  }
}
