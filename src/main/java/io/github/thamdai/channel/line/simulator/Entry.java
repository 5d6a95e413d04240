package io.github.thamdai.channel.line.simulator;

import io.vertx.core.json.JsonObject;

/**
 * One line of the simulator's record.
 *
 * @param no from 1
 * @param kind event, reply, push, multicast, broadcast, loading or menu
 * @param user LINE's id of the person it concerns; "" for everybody
 * @param json what went over the wire
 */
record Entry(int no, String kind, String user, JsonObject json) {

  JsonObject shown() {
    return new JsonObject()
        .put("no", no)
        .put("kind", kind)
        .put("user", user)
        .put("json", json);
  }
}
