package io.github.thamdai.channel.line.simulator;

import io.vertx.core.json.JsonObject;

/** An answer of the simulated LINE. */
record Wire(int status, JsonObject body) {
  static final Wire NOT_FOUND = refused(404, "Not found");

  static Wire of(JsonObject body) {
    return new Wire(200, body);
  }

  static Wire refused(int status, String message) {
    return new Wire(status, new JsonObject().put("message", message));
  }
}
