package io.github.thamdai.corpus.reading;

import io.github.thamdai.corpus.Charge;
import io.github.thamdai.corpus.Item;
import io.github.thamdai.corpus.RequiredDocument;
import io.github.thamdai.corpus.Section;
import io.github.thamdai.corpus.Step;
import io.github.thamdai.corpus.Topic;
import io.github.thamdai.corpus.yaml.YamlMap;
import io.github.thamdai.corpus.yaml.YamlValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the sections of a manual, each in the form of its topic. */
final class SectionReader {
  /** Sections in the order a manual shows them. */
  static final Set<Topic> SECTIONS = sectionTopics();

  private static final String NONE = "none";

  private SectionReader() {}

  static Map<Topic, Section> sections(YamlMap map) {
    Set<String> unconfirmed = Set.copyOf(map.texts("unconfirmed"));
    Map<Topic, Section> sections = new EnumMap<>(Topic.class);
    for (Topic topic : SECTIONS) {
      boolean confirmed = !unconfirmed.contains(topic.code());
      map.value(topic.code())
          .flatMap(value -> section(map, topic, value, confirmed))
          .ifPresent(section -> sections.put(topic, section));
    }
    return sections;
  }

  private static Optional<Section> section(
      YamlMap map, Topic topic, YamlValue value, boolean confirmed) {
    if (value.isText()) {
      if (!value.text().equals(NONE)) {
        map.problem(
            topic.code(),
            "'" + topic.code() + "' is not a list",
            "begin each entry with '- ', or write none if there truly is none");
      }
      return Optional.of(Section.noneOf(topic, confirmed));
    }
    List<Item> items = new ArrayList<>();
    switch (topic) {
      case STEPS -> maps(value).forEach(m -> items.add(step(m, confirmed)));
      case DOCUMENTS -> maps(value).forEach(m -> items.add(document(m, confirmed)));
      case FEE, AMOUNT -> maps(value).forEach(m -> items.add(charge(m, confirmed)));
      default -> items.addAll(FactReader.facts(value.items(), confirmed));
    }
    if (items.isEmpty()) {
      map.problem(
          topic.code(),
          "'" + topic.code() + "' has no entry",
          "write none if there is none, or leave the section out if it is not known");
      return Optional.empty();
    }
    return Optional.of(Section.of(topic, items));
  }

  private static List<YamlMap> maps(YamlValue value) {
    return value.items().stream().flatMap(item -> item.map().stream()).toList();
  }

  private static Step step(YamlMap map, boolean confirmed) {
    map.allowOnly(Set.of("name", "detail", "duration", "by", "unconfirmed"));
    return new Step(
        map.text("name"),
        map.optionalText("detail"),
        map.optionalText("duration"),
        map.optionalText("by"),
        FactReader.confirmed(map, confirmed));
  }

  private static RequiredDocument document(YamlMap map, boolean confirmed) {
    map.allowOnly(Set.of("name", "original", "copies", "note", "unconfirmed"));
    return new RequiredDocument(
        map.text("name"),
        map.number("original", 0),
        map.number("copies", 0),
        map.optionalText("note"),
        FactReader.confirmed(map, confirmed));
  }

  private static Charge charge(YamlMap map, boolean confirmed) {
    map.allowOnly(Set.of("item", "amount", "note", "unconfirmed"));
    return new Charge(
        map.text("item"),
        map.text("amount"),
        map.optionalText("note"),
        FactReader.confirmed(map, confirmed));
  }

  private static Set<Topic> sectionTopics() {
    Set<Topic> topics = EnumSet.copyOf(ServiceReader.TOPICS);
    // The overview is the summary; how to reach a division is the agency's matter.
    topics.remove(Topic.OVERVIEW);
    topics.remove(Topic.CONTACT);
    return topics;
  }
}
