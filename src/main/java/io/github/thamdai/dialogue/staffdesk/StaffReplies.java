package io.github.thamdai.dialogue.staffdesk;

import io.github.thamdai.corpus.SourceKind;
import io.github.thamdai.corpus.SourceRef;
import io.github.thamdai.corpus.Topic;
import io.github.thamdai.dialogue.Outcome.Status;
import io.github.thamdai.dialogue.Outcome;
import io.github.thamdai.dialogue.Reply.Card;
import io.github.thamdai.dialogue.Reply.Link;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.SourcePaths;
import io.github.thamdai.dialogue.answering.Answer;
import io.github.thamdai.dialogue.answering.OtherAnswers;
import io.github.thamdai.dialogue.wording.Phrase;
import io.github.thamdai.staff.PlanInForce;
import io.github.thamdai.staff.StaffData;
import io.github.thamdai.staff.StaffResult;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the answers to staff questions into words. */
public final class StaffReplies {
  private final Words words;
  private final PlanSource sources;
  private final OtherAnswers others;

  /** @param others for what citizens are told of matters that are not theirs */
  public StaffReplies(StaffWording wording, OtherAnswers others) {
    this.words = Words.of(wording);
    this.sources = new PlanSource(wording);
    this.others = others;
  }

  public Answer answer(StaffResult result, StaffRequest request) {
    return switch (result) {
      case StaffResult.Denied denied -> denied(denied.topic());
      case StaffResult.NoPlan none ->
          notFound(words.say(StaffPhrase.NO_PLAN, "year", none.year().year()), request, null);
      case StaffResult.NoSuchMeasure none -> noSuchMeasure(none, request);
      case StaffResult.About about ->
          answered(about.plan(), about, new MeasureReplies(words).sheet(about, request), request);
      case StaffResult.Listed listed ->
          answered(listed.plan(), listed, new ListReplies(words).sheet(listed, request), request);
      case StaffResult.Obligations duties ->
          answered(duties.plan(), duties, new DutyReplies(words).sheet(duties, request), request);
      case StaffResult.Due due ->
          answered(due.plan(), due, new DueReplies(words).sheet(due, request), request);
      case StaffResult.Overdue owed ->
          answered(owed.plan(), owed, new OverdueReplies(words).sheet(owed, request), request);
      case StaffResult.EvidenceOf found ->
          answered(found.plan(), found, new EvidenceReplies(words).sheet(found, request), request);
      case StaffResult.Recorded found ->
          answered(found.plan(), found, new RecordedReplies(words).sheet(found, request), request);
      case StaffResult.SharedPages pages ->
          answered(
              pages.plan(), pages, new EvidenceReplies(words).shared(pages, request), request);
      case StaffResult.Indicators found ->
          answered(
              found.plan(), found, new IndicatorReplies(words).sheet(found, request), request);
      case StaffResult.Responsible found ->
          answered(
              found.plan(), found, new ResponsibleReplies(words).sheet(found, request), request);
      case StaffResult.Summary summary ->
          answered(
              summary.plan(), summary, new SummaryReplies(words).sheet(summary, request), request);
      case StaffResult.ReportDraft draft ->
          answered(draft.plan(), draft, new DraftReplies(words).sheet(draft, request), request);
      case StaffResult.Corrections found ->
          answered(
              found.plan(), found, new CorrectionReplies(words).sheet(found, request), request);
    };
  }

  /** The records of what was proven cannot be opened, so nothing can be said of what is owed. */
  public Answer recordsAway() {
    return new Answer(
        List.of(new Reply.Text(words.say(StaffPhrase.RECORDS_AWAY))),
        List.of(),
        Outcome.of(Status.ERROR));
  }

  /** As {@link #recordsAway()}, before what can be said without them. */
  Answer recordsAway(Answer published) {
    List<Reply> replies = new ArrayList<>(recordsAway().replies());
    replies.addAll(published.replies());
    return new Answer(replies, published.choices(), published.outcome());
  }

  private Answer denied(Topic topic) {
    Answer plain = others.plain(Phrase.STAFF_ONLY, Status.DENIED);
    List<Reply> replies = new ArrayList<>();
    for (Reply reply : plain.replies()) {
      // As a card, since only a card's link can be pressed in every channel.
      replies.add(reply instanceof Reply.Text text ? signIn(text.text()) : reply);
    }
    return new Answer(
        replies,
        plain.choices(),
        new Outcome(Status.DENIED, null, topic, List.of(), null));
  }

  private Card signIn(String text) {
    Link link = new Link(words.say(StaffPhrase.SIGN_IN), "/sign-in");
    return new Card(words.say(StaffPhrase.DENIED), text, List.of(), List.of(link));
  }

  private Answer noSuchMeasure(StaffResult.NoSuchMeasure none, StaffRequest request) {
    String text =
        words.say(
            StaffPhrase.NO_SUCH_MEASURE,
            "ids", String.join(" ", none.asked()),
            "year", none.plan().plan().year().year());
    return notFound(text, request, sources.of(none.plan()));
  }

  private Answer notFound(
      String text, StaffRequest request, @Nullable SourceRef source) {
    return new Answer(
        List.of(new Reply.Text(text)),
        words.next().plan(request),
        new Outcome(Status.NOT_FOUND, source, request.query().topic(), List.of(), null));
  }

  private Answer answered(
      PlanInForce plan, StaffResult result, Sheet sheet, StaffRequest request) {
    SourceRef source = sources.of(plan, result, request.query());
    List<Reply> replies = new ArrayList<>();
    int last = sheet.cards().size() - 1;
    for (int i = 0; i <= last; i++) {
      Card card = sheet.cards().get(i);
      String text = i == 0 ? Sheet.lines(card.text(), sources.carriedOver(plan)) : card.text();
      List<Link> links = new ArrayList<>(card.links());
      if (i == last) {
        links.add(link(source));
      }
      replies.add(new Card(card.title(), text, card.items(), links));
    }
    return new Answer(
        replies,
        sheet.choices(),
        new Outcome(
            Status.ANSWERED, source, request.query().topic(), List.of(), data(result.data(), source)));
  }

  private Link link(SourceRef source) {
    return new Link(
        words.say(StaffPhrase.SOURCE, "title", source.title()), SourcePaths.of(source));
  }

  private static Outcome.Data data(StaffData data, SourceRef source) {
    // "E2 is never due" has no occurrence, and still is about E2.
    boolean onlySource = data.measures().isEmpty() && source.kind() == SourceKind.MEASURE;
    return new Outcome.Data(
        onlySource ? List.of(source.id()) : data.measures(),
        data.occurrences().stream()
            .map(
                one ->
                    new Outcome.DueOccurrence(
                        one.measure().id(), one.obligation().id(), one.due(), one.state().code()))
            .toList());
  }
}
