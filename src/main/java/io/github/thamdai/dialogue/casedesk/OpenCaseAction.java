package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.casework.Case;
import io.github.thamdai.casework.CaseNumber;
import io.github.thamdai.casework.CasePlace;
import io.github.thamdai.casework.Cases;
import io.github.thamdai.casework.Citizen;
import io.github.thamdai.casework.Coordinates;
import io.github.thamdai.casework.Duplicates;
import io.github.thamdai.casework.NewCase;
import io.github.thamdai.corpus.CaseCategory;
import io.github.thamdai.corpus.CaseRules;
import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.dialogue.flow.ActionCall;
import io.github.thamdai.dialogue.flow.ActionResult;
import io.github.thamdai.dialogue.flow.ActionSpec;
import io.github.thamdai.dialogue.flow.ActionSpecs;
import io.github.thamdai.dialogue.flow.FlowAction;
import io.github.thamdai.dialogue.flow.Place;
import io.github.thamdai.staff.FiscalYear;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** {@code open-case}. Sent twice, the first case answers for both. */
public final class OpenCaseAction implements FlowAction {
  private final Cases cases;
  private final Supplier<Corpus> corpus;
  private final CaseNotices notices;

  /** @param corpus what is served now */
  public OpenCaseAction(Cases cases, Supplier<Corpus> corpus, CaseNotices notices) {
    this.cases = cases;
    this.corpus = corpus;
    this.notices = notices;
  }

  @Override
  public ActionSpec spec() {
    return ActionSpecs.OPEN_CASE;
  }

  @Override
  public ActionResult run(ActionCall call) {
    Corpus office = corpus.get();
    Citizen citizen = Asker.of(call.speaker());
    Instant now = call.inbound().now();
    CaseCategory category = category(office.cases(), call.text("category"));
    CasePlace place = place(call, office.cases());
    String what = call.text("what");
    Optional<Case> before =
        Duplicates.sentBefore(cases.of(citizen), category.id(), what, place, now);
    if (before.isPresent()) {
      Case first = before.get();
      return ActionResult.told(
          slots(first.number(), true, first.division(), first.replyDue().toString(), place));
    }
    boolean agreed = call.yes("consent");
    NewCase opened =
        new NewCase(
            cases.reserve(FiscalYear.of(ReceivedDay.of(office, now)).year()),
            category.id(),
            category.division(),
            what,
            place,
            photos(call),
            agreed ? call.text("phone") : "",
            agreed ? now : null,
            citizen,
            now,
            ReceivedDay.due(office, now, category.replyDays()));
    return new ActionResult(
        slots(
            opened.number(), false, opened.division(), opened.replyDue().toString(), place),
        List.of(new OpenCase(opened, notices.ofNew(opened, office.cases()))));
  }

  private static Map<String, String> slots(
      CaseNumber number, boolean repeated, String division, String due, CasePlace place) {
    return Map.of(
        "number", number.toString(),
        "repeated", repeated ? "yes" : "no",
        "division", division,
        "reply-by", due,
        "outside", place.outside() ? "yes" : "no");
  }

  /** A category that the office has dropped goes to whoever gets questions; no case is turned away. */
  private static CaseCategory category(CaseRules rules, String id) {
    return rules
        .category(id)
        .or(() -> rules.category("other"))
        .orElseGet(
            () -> new CaseCategory("other", "", rules.questionDivision(), rules.questionDays()));
  }

  private static CasePlace place(ActionCall call, CaseRules rules) {
    Optional<Place> told = call.place("place");
    Place.Point point = told.map(Place::point).orElse(null);
    String words = told.map(Place::words).orElse("");
    // Somebody may type what looks like a point and is none.
    return point == null || !Coordinates.onEarth(point.latitude(), point.longitude())
        ? CasePlace.named(words.isEmpty() ? call.text("place") : words)
        : new CasePlace(
            words,
            new Coordinates(point.latitude(), point.longitude()),
            rules.outside(point.latitude(), point.longitude()));
  }

  private static List<UUID> photos(ActionCall call) {
    List<UUID> photos = new ArrayList<>();
    for (String ref : call.photos("photo")) {
      try {
        photos.add(UUID.fromString(ref));
      } catch (IllegalArgumentException e) {
        // A ref of another kind was never one of our photos.
      }
    }
    return photos;
  }
}
