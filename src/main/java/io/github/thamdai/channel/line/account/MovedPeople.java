package io.github.thamdai.channel.line.account;

import com.linecorp.bot.messaging.model.RichMenuBatchProgressPhase;
import java.time.Duration;

/** Moves everybody who has one menu to another, which LINE does after the call. */
final class MovedPeople {
  private static final int LOOKS = 30;
  private static final Duration BETWEEN = Duration.ofSeconds(1);

  private MovedPeople() {}

  /** Waits for LINE to end; false when it failed or took longer than half a minute. */
  static boolean move(MenuShelf shelf, String before, String after) {
    String request = shelf.replaceForAll(before, after);
    for (int i = 0; i < LOOKS; i++) {
      RichMenuBatchProgressPhase phase = shelf.progress(request);
      if (phase != RichMenuBatchProgressPhase.ONGOING) {
        return phase == RichMenuBatchProgressPhase.SUCCEEDED;
      }
      pause();
    }
    return false;
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LineRefusal(LineRefusal.NO_ANSWER, "", "interrupted", e);
    }
  }
}
