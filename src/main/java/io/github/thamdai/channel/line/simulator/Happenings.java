package io.github.thamdai.channel.line.simulator;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** What has happened in the simulated LINE, in order; the oldest is forgotten in time. */
final class Happenings {
  private static final int MOST = 2_000;

  private final List<Entry> entries = new ArrayList<>();
  private int last;

  synchronized void add(String kind, String user, JsonObject json) {
    entries.add(new Entry(++last, kind, user, json));
    if (entries.size() > MOST) {
      entries.removeFirst();
    }
  }

  /** What concerns one person since an entry; that of everybody included. */
  synchronized JsonArray since(int no, String user) {
    JsonArray shown = new JsonArray();
    entries.stream()
        .filter(entry -> entry.no() > no)
        .filter(entry -> entry.user().isEmpty() || entry.user().equals(user))
        .forEach(entry -> shown.add(entry.shown()));
    return shown;
  }
}
