package io.github.thamdai.dialogue.flow.checking;

import io.github.thamdai.corpus.Topic;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.dialogue.flow.Flow;
import io.github.thamdai.dialogue.flow.FlowSet;
import io.github.thamdai.dialogue.flow.Repairs.Word;
import io.github.thamdai.dialogue.flow.Start;
import io.github.thamdai.dialogue.flow.Step;
import io.github.thamdai.dialogue.flow.Template;
import io.github.thamdai.text.ThaiNormalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Flows that begin with the same words, or not at all. */
final class StartChecks {
  private static final List<Word> REPAIRS =
      List.of(Word.CANCEL, Word.HELP, Word.STAFF, Word.SKIP, Word.YES, Word.NO);

  private StartChecks() {}

  static void check(FlowSet flows, Problems problems) {
    Map<String, List<Said>> phrases = new HashMap<>();
    Map<Topic, Flow> topics = new EnumMap<>(Topic.class);
    Set<String> linked = new HashSet<>(Set.of(flows.repairs().staffFlow()));
    for (Flow flow : flows.flows()) {
      for (Step step : flow.steps()) {
        if (step instanceof Step.Link link) {
          linked.add(link.flow());
        }
      }
    }
    for (Flow flow : flows.flows()) {
      Faults faults = new Faults(flow, problems);
      flow.start().phrases().forEach(phrase -> phrase(flow, phrase, phrases, flows, faults));
      flow.start().services().forEach(offered -> offered(flow, offered, faults));
      topic(flow, topics, faults);
      if (flow.start().phrases().isEmpty() && !linked.contains(flow.id())) {
        faults.add(
            flow.line(),
            "nothing begins the flow '" + flow.id() + "'",
            "add 'start:' with 'button:' or 'phrases:', or link to it");
      }
    }
  }

  /** A phrase as it was met before, and who may say it. */
  private record Said(String place, Set<Role> roles) {

    /** Whether somebody may say both and neither is meant for fewer people. */
    boolean vies(Set<Role> others) {
      boolean apart = Collections.disjoint(roles, others);
      boolean nested =
          roles.size() != others.size()
              && (roles.containsAll(others) || others.containsAll(roles));
      return !apart && !nested;
    }
  }

  private static void phrase(
      Flow flow,
      Start.Phrase phrase,
      Map<String, List<Said>> phrases,
      FlowSet flows,
      Faults faults) {
    String compact = ThaiNormalizer.compact(phrase.text());
    List<Said> before = phrases.computeIfAbsent(compact, p -> new ArrayList<>());
    before.stream()
        .filter(said -> said.vies(flow.roles()))
        .findFirst()
        .ifPresent(
            said ->
                faults.add(
                    phrase.line(),
                    "'" + phrase.text() + "' begins a flow in " + said.place() + " already",
                    "keep it in one place"));
    before.add(new Said(flow.file() + ":" + phrase.line(), flow.roles()));
    if (phrase.isSlot() && !hasPattern(flow, phrase)) {
      faults.add(
          phrase.line(),
          "the phrase '" + phrase.text() + "' would take any message",
          "put words around it, or give the slot a 'pattern:'");
    }
    if (compact.isEmpty()) {
      faults.add(phrase.line(), "a phrase has no letters", "write what people say");
    }
    for (Word word : REPAIRS) {
      // Passing a person on is a flow's own matter; its words may begin it.
      boolean own = word == Word.STAFF && flow.id().equals(flows.repairs().staffFlow());
      if (!own && flows.repairs().words(word).contains(compact)) {
        faults.add(
            phrase.line(),
            "'" + phrase.text() + "' is a word of repairs.yaml",
            "choose another phrase: inside a flow that word means something else");
      }
    }
  }

  private static void offered(Flow flow, Start.Offered offered, Faults faults) {
    String say = offered.say();
    if (say != null
        && flow.start().phrases().stream().noneMatch(phrase -> phrase.text().equals(say))) {
      faults.add(
          flow.line(),
          "beneath '" + offered.service() + "' the button says '" + say + "', which begins nothing",
          "write it among the 'phrases:' too, or say one that stands there");
    }
  }

  private static boolean hasPattern(Flow flow, Start.Phrase phrase) {
    return Template.slots(phrase.text()).stream()
        .map(flow.slots()::get)
        .allMatch(slot -> slot != null && slot.pattern() != null);
  }

  private static void topic(Flow flow, Map<Topic, Flow> topics, Faults faults) {
    Topic topic = flow.start().topic();
    if (topic == null) {
      return;
    }
    Flow before = topics.putIfAbsent(topic, flow);
    if (before != null) {
      faults.add(
          flow.line(),
          "the topic '" + topic.code() + "' belongs to '" + before.id() + "' already",
          "let one flow be offered under it");
    }
  }
}
