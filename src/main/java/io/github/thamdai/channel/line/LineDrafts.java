package io.github.thamdai.channel.line;

import com.linecorp.bot.messaging.model.Message;
import io.github.thamdai.channel.line.LineAnswers.Incoming;
import io.github.thamdai.channel.line.LineWording.Sentence;
import io.github.thamdai.dialogue.Choice;
import io.github.thamdai.dialogue.Outcome;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Makes the messages that answer an event. */
final class LineDrafts {
  private final LineSettings settings;
  private final LineApi api;
  private final LineMessages toPerson;
  private final LineMessages toGroup;
  private final ThingButtons things;

  LineDrafts(LineSettings settings, LineApi api) {
    this.settings = settings;
    this.api = api;
    this.toPerson = new LineMessages(settings.publicUrl(), Pressing.PRIVATE);
    this.toGroup = new LineMessages(settings.publicUrl(), Pressing.GROUP);
    this.things = new ThingButtons(settings.wording());
  }

  OutgoingDraft turn(LineEvent event, Incoming in, Turn turn) {
    boolean over =
        turn.choices().isEmpty()
            && turn.state().flow() == null
            && turn.outcome().status() != Outcome.Status.SMALLTALK;
    // Who has come to an end of something is shown what else there is.
    List<Choice> choices = offered(event, over ? settings.starters().get() : turn.choices());
    return draft(event, in, drawing(in.speaker()).draw(turn, things.of(turn), choices));
  }

  OutgoingDraft sentence(LineEvent event, Incoming in, Sentence sentence) {
    List<Choice> choices = offered(event, choices(sentence));
    return draft(event, in, drawing(in.speaker()).draw(words(sentence), choices));
  }

  /** @param held messages as {@link LineInbox#showHeld} has them */
  OutgoingDraft held(LineEvent event, Incoming in, List<String> held) {
    List<Message> all = new ArrayList<>();
    held.forEach(some -> all.addAll(api.read(some)));
    return draft(event, in, all);
  }

  /** The last word on an event that was given up; its token is long dead. */
  OutgoingDraft apology(Incoming in) {
    return OutgoingDraft.unasked(
        in.speaker().to(),
        api.write(
            drawing(in.speaker()).draw(words(Sentence.GIVEN_UP), choices(Sentence.GIVEN_UP))));
  }

  private LineMessages drawing(Speaker speaker) {
    return speaker.inGroup() ? toGroup : toPerson;
  }

  private List<Reply> words(Sentence sentence) {
    return List.of(new Reply.Text(settings.wording().say(sentence)));
  }

  private List<Choice> choices(Sentence sentence) {
    return sentence == Sentence.JOIN ? List.of() : settings.starters().get();
  }

  // Answers that wait for their person are offered first: they were asked for before.
  private List<Choice> offered(LineEvent event, List<Choice> choices) {
    if (!event.answersHeld()) {
      return choices;
    }
    String label = settings.wording().say(Sentence.SHOW_HELD);
    List<Choice> all = new ArrayList<>(choices);
    all.addFirst(new Choice(label, label));
    return all;
  }

  private OutgoingDraft draft(LineEvent event, Incoming in, List<Message> messages) {
    return new OutgoingDraft(
        in.speaker().to(),
        in.replyToken(),
        event.receivedAt().plus(LineAnswers.REPLY_TOKEN_LIFE),
        UUID.randomUUID(),
        api.write(messages));
  }
}
