package io.github.thamdai.dialogue.finding;

import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.corpus.Division;
import io.github.thamdai.corpus.Fact;
import io.github.thamdai.corpus.Faq;
import io.github.thamdai.corpus.Page;
import io.github.thamdai.corpus.PastQuestion;
import io.github.thamdai.corpus.PublishedAnswer;
import io.github.thamdai.corpus.Referral;
import io.github.thamdai.corpus.ServiceManual;
import io.github.thamdai.search.IndexedText;
import io.github.thamdai.search.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Everything of an office that is indexed: text and what the text stands for, under one id. */
public final class Catalog {
  // Keeps the end of one phrase and the beginning of the next from reading as one word.
  private static final String APART = " | ";

  private final List<IndexedText> texts = new ArrayList<>();
  private final Map<String, Target> targets = new LinkedHashMap<>();

  public Catalog(Corpus corpus) {
    Map<String, String> past = pastQuestions(corpus);
    corpus.services().forEach(s -> add(s, past.getOrDefault(s.id(), "")));
    corpus.faqs().forEach(this::add);
    corpus.pages().forEach(this::add);
    corpus.agency().divisions().forEach(this::add);
  }

  public List<IndexedText> texts() {
    return List.copyOf(texts);
  }

  /** What an indexed id stands for; empty for an id of another generation. */
  public Optional<Target> target(String id) {
    return Optional.ofNullable(targets.get(id));
  }

  private static Map<String, String> pastQuestions(Corpus corpus) {
    return corpus.pastQuestions().stream()
        .collect(
            Collectors.groupingBy(
                PastQuestion::service,
                Collectors.mapping(PastQuestion::ask, Collectors.joining(APART))));
  }

  private void add(ServiceManual service, String pastQuestions) {
    add(
        "service/" + service.id(),
        Map.of(
            Role.TITLE, service.title() + " " + service.shortName(),
            Role.NAMES, String.join(APART, service.names()),
            Role.BODY, ServiceText.of(service),
            Role.QUESTIONS, pastQuestions),
        new Target.OfService(service));
    for (PublishedAnswer answer : service.faq()) {
      add(
          "answer/" + answer.id(),
          Map.of(Role.QUESTIONS, String.join(APART, answer.asks()), Role.BODY, answer.answer()),
          new Target.OfAnswer(service, answer));
    }
    for (Referral referral : service.referrals()) {
      add(
          "referral/" + referral.id(),
          Map.of(
              Role.TITLE, referral.matter(),
              Role.NAMES, String.join(APART, referral.asks()),
              Role.BODY, referral.to() + " " + referral.how()),
          new Target.OfReferral(service, referral));
    }
  }

  private void add(Faq faq) {
    add(
        "faq/" + faq.entry().id(),
        Map.of(
            Role.QUESTIONS, String.join(APART, faq.entry().asks()),
            Role.BODY, faq.entry().answer()),
        new Target.OfFaq(faq));
  }

  private void add(Page page) {
    add(
        "page/" + page.id(),
        Map.of(Role.TITLE, page.title(), Role.BODY, page.text()),
        new Target.OfPage(page));
  }

  private void add(Division division) {
    add(
        "division/" + division.id(),
        Map.of(
            Role.TITLE, division.name(),
            Role.NAMES, String.join(APART, division.names()),
            Role.BODY,
                division.duties().stream().map(Fact::text).collect(Collectors.joining(" "))),
        new Target.OfDivision(division));
  }

  private void add(String id, Map<Role, String> roles, Target target) {
    texts.add(new IndexedText(id, roles));
    targets.put(id, target);
  }
}
