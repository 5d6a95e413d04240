package io.github.thamdai.dialogue.routing;

import io.github.thamdai.dialogue.Outcome;
import io.github.thamdai.dialogue.Outcome.Status;
import io.github.thamdai.dialogue.RefreshDesk;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.Reply.CardItem;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.dialogue.answering.Answer;
import io.github.thamdai.dialogue.wording.Phrase;
import io.github.thamdai.dialogue.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** รีเฟรชดัชนี, said by an admin: done at once, and told what changed. */
final class RefreshStep implements TurnStep {
  /** More lines than this are read better in the console. */
  private static final int MOST_LINES = 20;

  private final RefreshDesk desk;

  RefreshStep(RefreshDesk desk) {
    this.desk = desk;
  }

  @Override
  public Optional<Move> attempt(TurnContext turn) {
    String message = PlainTalkReader.compact(turn.inbound().text());
    String bare = turn.office().particles().strip(message);
    boolean asked =
        turn.office().guidance().cues().refreshCommands().stream()
            .map(PlainTalkReader::compact)
            .anyMatch(bare::equals);
    if (!asked) {
      return Optional.empty();
    }
    if (turn.inbound().role() != Role.ADMIN) {
      turn.trace().note("refresh", "refused");
      return Optional.of(
          Move.aside(
              turn.office().others().plain(Phrase.ADMIN_ONLY, Status.DENIED), turn.state()));
    }
    turn.trace().note("refresh", "asked by an admin");
    return Optional.of(
        Move.aside(told(desk.refresh(), turn.office().guidance().wording()), turn.state()));
  }

  private static Answer told(RefreshDesk.Result result, Wording wording) {
    return switch (result) {
      case RefreshDesk.Result.Done done -> done(done, wording);
      case RefreshDesk.Result.Faulty faulty ->
          card(
              wording.say(Phrase.REFRESH_FAULTY),
              faulty.faults().stream().map(f -> new CardItem(f, "", "")).toList(),
              Status.ERROR);
      case RefreshDesk.Result.Busy busy ->
          card(wording.say(Phrase.REFRESH_BUSY), List.of(), Status.FLOW);
    };
  }

  private static Answer done(RefreshDesk.Result.Done done, Wording wording) {
    List<CardItem> items = new ArrayList<>();
    add(items, done.added(), wording.say(Phrase.REFRESH_ADDED));
    add(items, done.changed(), wording.say(Phrase.REFRESH_CHANGED));
    add(items, done.removed(), wording.say(Phrase.REFRESH_REMOVED));
    Phrase lead = items.isEmpty() ? Phrase.REFRESH_UNCHANGED : Phrase.REFRESH_DONE;
    items.add(
        new CardItem(
            wording.say(
                Phrase.REFRESH_KEPT, Map.of("count", Integer.toString(done.unchanged()))),
            "",
            ""));
    return card(wording.say(lead), items, Status.FLOW);
  }

  private static void add(List<CardItem> items, List<String> files, String what) {
    files.forEach(file -> items.add(new CardItem(file, "", what)));
  }

  private static Answer card(String lead, List<CardItem> items, Status status) {
    Reply reply =
        items.isEmpty()
            ? new Reply.Text(lead)
            : new Reply.Card(lead, "", items.stream().limit(MOST_LINES).toList(), List.of());
    return new Answer(List.of(reply), List.of(), Outcome.of(status));
  }
}
