package io.github.thamdai.office;

import io.github.thamdai.dialogue.routing.Knowledge;
import io.github.thamdai.search.TextIndex;
import io.github.thamdai.search.generation.Generation;

/**
 * One generation, open. It closes when the last one who borrowed it has given it back and it is no
 * longer the served one.
 */
final class Served {
  private final Generation generation;
  private final Knowledge knowledge;
  private final TextIndex index;
  private int holders = 1; // the office itself, until it serves another

  Served(Generation generation, Knowledge knowledge, TextIndex index) {
    this.generation = generation;
    this.knowledge = knowledge;
    this.index = index;
  }

  Generation generation() {
    return generation;
  }

  Knowledge knowledge() {
    return knowledge;
  }

  /** False when it is closed already: borrow the one that replaced it. */
  synchronized boolean borrow() {
    if (holders == 0) {
      return false;
    }
    holders++;
    return true;
  }

  synchronized void giveBack() {
    holders--;
    if (holders == 0) {
      index.close();
    }
  }
}
