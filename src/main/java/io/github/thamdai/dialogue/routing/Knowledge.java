package io.github.thamdai.dialogue.routing;

import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.dialogue.answering.AgencyAnswers;
import io.github.thamdai.dialogue.answering.OtherAnswers;
import io.github.thamdai.dialogue.answering.ServiceAnswers;
import io.github.thamdai.dialogue.finding.Catalog;
import io.github.thamdai.dialogue.finding.Decider;
import io.github.thamdai.dialogue.finding.Finder;
import io.github.thamdai.dialogue.finding.Learned;
import io.github.thamdai.dialogue.finding.Parameters;
import io.github.thamdai.dialogue.flow.FlowSet;
import io.github.thamdai.dialogue.flow.running.Heard;
import io.github.thamdai.dialogue.staffdesk.StaffDesk;
import io.github.thamdai.dialogue.staffdesk.StaffReplies;
import io.github.thamdai.dialogue.understanding.AgencyDetector;
import io.github.thamdai.dialogue.understanding.Clauses;
import io.github.thamdai.dialogue.understanding.FollowUps;
import io.github.thamdai.dialogue.understanding.QuestionReader;
import io.github.thamdai.dialogue.understanding.ServiceNames;
import io.github.thamdai.dialogue.understanding.WrittenAsks;
import io.github.thamdai.search.TextIndex;
import io.github.thamdai.staff.Plans;
import io.github.thamdai.staff.Proofs;
import io.github.thamdai.staff.StaffQueryParser;
import io.github.thamdai.staff.WorkingDays;
import io.github.thamdai.text.Segmenter;
import java.util.List;

/** What one generation of one office knows, made ready for answering. */
public final class Knowledge {
  private final Corpus corpus;
  private final Guidance guidance;
  private final Parameters parameters;
  private final QuestionReader questions;
  private final AgencyDetector agencyMatters;
  private final FollowUps followUps;
  private final Clauses clauses;
  private final Learned learned;
  private final ServiceNames serviceNames;
  private final WrittenAsks writtenAsks;
  private final Finder finder;
  private final TextIndex index;
  private final Decider decider;
  private final ServiceAnswers services;
  private final AgencyAnswers agency;
  private final OtherAnswers others;
  private final Particles particles;
  private final StaffDesk staffDesk;
  private final Heard heard;

  /**
   * Makes ready.
   *
   * @param learned what the generation of {@code index} has learned
   * @param proofs what is recorded as proof that something owed was done
   */
  public Knowledge(
      Corpus corpus,
      Catalog catalog,
      TextIndex index,
      Learned learned,
      Guidance guidance,
      Parameters parameters,
      Proofs proofs) {
    this.corpus = corpus;
    this.guidance = guidance;
    this.parameters = parameters;
    Segmenter words = new Segmenter(corpus.lexicon().compounds());
    List<String> particleWords = List.copyOf(corpus.lexicon().particles());
    this.questions = OfficeLearning.reader(corpus, guidance, index);
    this.agencyMatters =
        new AgencyDetector(guidance.cues(), corpus.agency(), particleWords, words);
    this.followUps = new FollowUps(guidance.cues());
    this.clauses = new Clauses(guidance.cues(), words);
    this.serviceNames = new ServiceNames(corpus.services(), corpus.unclear());
    this.learned = learned;
    this.index = index;
    this.finder = new Finder(catalog, index, learned, parameters);
    this.decider = new Decider(corpus, parameters);
    String shortName = corpus.agency().shortName();
    this.services = new ServiceAnswers(guidance.wording(), shortName);
    this.agency = new AgencyAnswers(corpus.agency(), guidance.wording());
    this.others = new OtherAnswers(guidance.wording(), shortName, agency.ways());
    this.particles = new Particles(particleWords);
    this.writtenAsks = new WrittenAsks(corpus, particles::bare);
    this.staffDesk = staffDesk(proofs);
    QuestionForm form =
        new QuestionForm(words, guidance.cues().questionEndings(), particles);
    this.heard = new Heard(particles::strip, form::asks);
  }

  private StaffDesk staffDesk(Proofs proofs) {
    return new StaffDesk(
        new StaffQueryParser(guidance.staffWords(), corpus.agency().divisionNames()),
        Plans.of(corpus.reports()),
        new WorkingDays(corpus.holidays()),
        proofs,
        new StaffReplies(guidance.staffWording(), others));
  }

  private Knowledge(
      Knowledge other, Parameters parameters, Guidance guidance, QuestionReader questions) {
    this.corpus = other.corpus;
    this.guidance = guidance;
    this.parameters = parameters;
    this.questions = questions;
    this.agencyMatters = other.agencyMatters;
    this.followUps = other.followUps;
    this.clauses = other.clauses;
    this.serviceNames = other.serviceNames;
    this.writtenAsks = other.writtenAsks;
    this.learned = other.learned;
    this.index = other.index;
    this.finder = other.finder.with(parameters);
    this.decider = new Decider(corpus, parameters);
    this.services = other.services;
    this.agency = other.agency;
    this.others = other.others;
    this.particles = other.particles;
    this.staffDesk = other.staffDesk;
    this.heard = other.heard;
  }

  /** The same, deciding by other numbers. */
  public Knowledge with(Parameters other) {
    return new Knowledge(this, other, guidance, questions);
  }

  /** The same, reading questions otherwise; what was learned stays. */
  public Knowledge with(QuestionReader other) {
    return new Knowledge(this, parameters, guidance, other);
  }

  /** The same with other flows; nothing else depends on them. */
  public Knowledge with(FlowSet flows) {
    return new Knowledge(this, parameters, guidance.with(flows), questions);
  }

  public Corpus corpus() {
    return corpus;
  }

  public Guidance guidance() {
    return guidance;
  }

  public Parameters parameters() {
    return parameters;
  }

  public QuestionReader questions() {
    return questions;
  }

  public Finder finder() {
    return finder;
  }

  Learned learned() {
    return learned;
  }

  PlainTalk talk() {
    return guidance.talk();
  }

  AgencyDetector agencyMatters() {
    return agencyMatters;
  }

  FollowUps followUps() {
    return followUps;
  }

  ServiceNames serviceNames() {
    return serviceNames;
  }

  WrittenAsks writtenAsks() {
    return writtenAsks;
  }

  Clauses clauses() {
    return clauses;
  }

  Decider decider() {
    return decider;
  }

  ServiceAnswers services() {
    return services;
  }

  AgencyAnswers agency() {
    return agency;
  }

  OtherAnswers others() {
    return others;
  }

  Particles particles() {
    return particles;
  }

  /** How flows compare messages with known words. */
  Heard heard() {
    return heard;
  }

  StaffDesk staffDesk() {
    return staffDesk;
  }

  /** Whether any document, or question about one, has a normalised word. */
  boolean holds(String word) {
    return index.holds(word);
  }
}
