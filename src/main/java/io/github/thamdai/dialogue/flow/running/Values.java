package io.github.thamdai.dialogue.flow.running;

import io.github.thamdai.dialogue.flow.Flow;
import io.github.thamdai.dialogue.flow.Slot;
import io.github.thamdai.dialogue.flow.Template;
import io.github.thamdai.text.ThaiDates;
import java.util.LinkedHashMap;
import java.util.Map;

/** The slots of one run: what is given, what was gathered, and how both are shown. */
final class Values {
  private final Map<String, String> gathered;
  private final Map<String, String> given;
  private final SlotText text;

  Values(Map<String, String> gathered, Situation situation, SlotText text) {
    this.gathered = new LinkedHashMap<>(gathered);
    this.given = given(situation);
    this.text = text;
  }

  private static Map<String, String> given(Situation situation) {
    String asked = situation.state().asked();
    return Map.of(
        "message", situation.inbound().text(),
        "question", asked == null ? "" : asked,
        "role", Slot.code(situation.inbound().role()),
        "channel", situation.inbound().speaker().channel().code(),
        "today", ThaiDates.format(situation.inbound().today()));
  }

  /** Whether a slot was answered, if only by skipping it. */
  boolean has(String slot) {
    return gathered.containsKey(slot);
  }

  /** As kept, "" when there is none. */
  String value(String slot) {
    return gathered.getOrDefault(slot, given.getOrDefault(slot, ""));
  }

  /** A slot with the options that it has at present. */
  Slot asked(Slot slot) {
    String among = slot.among();
    return among == null ? slot : slot.offering(value(among));
  }

  void put(String slot, String value) {
    gathered.put(slot, value);
  }

  void clear(String slot) {
    gathered.remove(slot);
  }

  Map<String, String> gathered() {
    return gathered;
  }

  /** A template with values as they are kept. */
  String filled(String template) {
    return Template.fill(template, this::value);
  }

  /** A template with values as people read them. */
  String shown(String template, Flow flow) {
    return Template.fill(template, name -> shownValue(name, flow));
  }

  private String shownValue(String name, Flow flow) {
    Slot slot = flow.slots().get(name);
    return slot == null ? value(name) : text.of(slot, value(name));
  }
}
