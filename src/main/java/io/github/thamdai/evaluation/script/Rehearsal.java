package io.github.thamdai.evaluation.script;

import io.github.thamdai.dialogue.Answered;
import io.github.thamdai.dialogue.Choice;
import io.github.thamdai.dialogue.ConversationState;
import io.github.thamdai.dialogue.Said;
import io.github.thamdai.dialogue.Turn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Plays scripts, each on a stage of its own. */
public final class Rehearsal {
  /** Whoever speaks unless a script says otherwise. */
  public static final String ME = "me";

  private final Stage.Office office;

  public Rehearsal(Stage.Office office) {
    this.office = office;
  }

  public Played play(Script script) {
    try (Stage stage = office.open(script.opening())) {
      return new OnStage(script, stage).play();
    }
  }

  /** One script being played. */
  private static final class OnStage {
    private final Script script;
    private final Stage stage;
    private final Map<String, Turn> last = new HashMap<>();

    OnStage(Script script, Stage stage) {
      this.script = script;
      this.stage = stage;
    }

    Played play() {
      for (Act act : script.acts()) {
        Played otherwise = act(act);
        if (otherwise != null) {
          return otherwise;
        }
      }
      RowComparison rows = new RowComparison(stage);
      for (ExpectedRows expected : script.rows()) {
        List<Difference> found = rows.of(expected);
        if (!found.isEmpty()) {
          return Played.otherwise(script, expected.line(), found, List.of());
        }
      }
      List<Difference> kept = rows.keptNowhere(script.keptNowhere());
      return kept.isEmpty()
          ? Played.well(script)
          : Played.otherwise(script, 1, kept, List.of());
    }

    private @Nullable Played act(Act act) {
      switch (act) {
        case Act.Message message -> {
          return message(message);
        }
        case Act.Together together -> {
          return together(together);
        }
        case Act.Wait wait -> stage.pass(wait.time());
        case Act.Restart restart -> stage.restart();
        case Act.Edit edit -> stage.edit(edit.flow(), edit.from(), edit.to());
        case Act.Decide decide -> stage.decide(decide.number(), decide.to(), decide.message());
      }
      return null;
    }

    private @Nullable Played message(Act.Message message) {
      Turn before = last.get(message.person());
      if (message.sent() instanceof Sent.Press press && !offered(before, press.label())) {
        List<String> buttons =
            before == null ? List.of() : before.choices().stream().map(Choice::label).toList();
        return Played.otherwise(
            script,
            message.line(),
            List.of(new Difference("press", press.label(), buttons.toString())),
            List.of());
      }
      Turn turn = stage.send(message.person(), said(message.person(), message.sent())).turn();
      last.put(message.person(), turn);
      ConversationState standing = stage.standing(message.person());
      return compared(message.line(), message.expected(), Heard.of(List.of(turn), standing));
    }

    private @Nullable Played together(Act.Together together) {
      CountDownLatch start = new CountDownLatch(1);
      List<CompletableFuture<Answered>> answers = new ArrayList<>();
      for (Sent sent : together.sent()) {
        Said said = said(ME, sent);
        CompletableFuture<Answered> answer = new CompletableFuture<>();
        answers.add(answer);
        Thread.ofVirtual()
            .start(
                () -> {
                  try {
                    start.await();
                    answer.complete(stage.send(ME, said));
                  } catch (InterruptedException | RuntimeException e) {
                    answer.completeExceptionally(e);
                  }
                });
      }
      start.countDown();
      List<Turn> turns = answers.stream().map(answer -> answer.join().turn()).toList();
      last.put(ME, turns.getLast());
      return compared(
          together.line(), together.expected(), Heard.of(turns, stage.standing(ME)));
    }

    private @Nullable Played compared(int line, Expected expected, Heard heard) {
      List<Difference> found = Comparison.of(expected, heard, stage.repairs());
      return found.isEmpty() ? null : Played.otherwise(script, line, found, heard.said());
    }

    private Said said(String person, Sent sent) {
      return switch (sent) {
        case Sent.Ready ready -> ready.said();
        case Sent.WithCode words -> new Said.Text(words.text().replace("{code}", stage.code()));
        case Sent.Press press -> new Said.Text(text(person, press.label()));
        case Sent.Picture picture -> stage.photo(person, SamplePhoto.of(picture.kind()));
      };
    }

    private String text(String person, String label) {
      Turn before = last.get(person);
      return before == null
          ? label
          : before.choices().stream()
              .filter(choice -> choice.label().equals(label))
              .map(Choice::text)
              .findFirst()
              .orElse(label);
    }

    private static boolean offered(@Nullable Turn turn, String label) {
      return turn != null
          && turn.choices().stream().anyMatch(choice -> choice.label().equals(label));
    }
  }
}
