package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.casework.Citizen;
import io.github.thamdai.casework.question.CitizenQuestion;
import io.github.thamdai.casework.question.NewQuestion;
import io.github.thamdai.casework.question.Questions;
import io.github.thamdai.corpus.CaseCategory;
import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.corpus.Division;
import io.github.thamdai.corpus.ServiceManual;
import io.github.thamdai.corpus.SourceKind;
import io.github.thamdai.corpus.SourceRef;
import io.github.thamdai.dialogue.FlowState;
import io.github.thamdai.dialogue.flow.ActionCall;
import io.github.thamdai.dialogue.flow.ActionResult;
import io.github.thamdai.dialogue.flow.ActionSpec;
import io.github.thamdai.dialogue.flow.ActionSpecs;
import io.github.thamdai.dialogue.flow.FlowAction;
import io.github.thamdai.staff.FiscalYear;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code ask-staff}. The division that is named in the question answers it, else the one that gets
 * the case being told meanwhile, else the one whose service was talked about, else the one that the
 * office has said. What was said before it is added when the turn is saved; what was said of
 * corruption is not, because others read reports of it.
 */
public final class AskStaffAction implements FlowAction {
  private final Questions questions;
  private final Supplier<Corpus> corpus;
  private final CaseNotices notices;

  public AskStaffAction(Questions questions, Supplier<Corpus> corpus, CaseNotices notices) {
    this.questions = questions;
    this.corpus = corpus;
    this.notices = notices;
  }

  @Override
  public ActionSpec spec() {
    return ActionSpecs.ASK_STAFF;
  }

  @Override
  public ActionResult run(ActionCall call) {
    Corpus office = corpus.get();
    Citizen citizen = Asker.of(call.speaker());
    String text = call.text("question");
    Optional<CitizenQuestion> before = questions.waiting(citizen, text);
    if (before.isPresent()) {
      CitizenQuestion first = before.get();
      return ActionResult.told(
          slots(first.number().toString(), first.division(), first.replyDue().toString()));
    }
    Instant now = call.inbound().now();
    Set<String> apart =
        office.services().stream()
            .filter(ServiceManual::toldApart)
            .map(ServiceManual::id)
            .collect(Collectors.toSet());
    SourceRef last = call.state().source();
    SourceRef about = last == null || apart.contains(last.id()) ? null : last;
    FlowState asking = call.state().flow();
    NewQuestion asked =
        new NewQuestion(
            questions.reserve(FiscalYear.of(ReceivedDay.of(office, now)).year()),
            text,
            division(office, text, asking, about),
            about == null ? "" : about.id(),
            call.text("phone"),
            citizen,
            now,
            ReceivedDay.due(office, now, office.cases().questionDays()));
    return new ActionResult(
        slots(asked.number().toString(), asked.division(), asked.replyDue().toString()),
        List.of(
            new AskStaff(
                asked, asking == null ? now : asking.since(), apart, notices.ofNew(asked))));
  }

  private static Map<String, String> slots(String number, String division, String due) {
    return Map.of("number", number, "division", division, "reply-by", due);
  }

  private static String division(
      Corpus office, String text, @Nullable FlowState asking, @Nullable SourceRef about) {
    Optional<String> named =
        office.agency().divisions().stream()
            .map(Division::name)
            .filter(text::contains)
            .findFirst();
    return named
        .or(() -> ofCase(office, asking))
        .or(() -> ofService(office, about))
        .orElse(office.cases().questionDivision());
  }

  /** Whose matter the case is that was interrupted for the question, by its slot {@code category}. */
  private static Optional<String> ofCase(Corpus office, @Nullable FlowState asking) {
    return Optional.ofNullable(asking)
        .map(FlowState::beneath)
        .map(told -> told.slots().get("category"))
        .flatMap(office.cases()::category)
        .map(CaseCategory::division);
  }

  private static Optional<String> ofService(Corpus office, @Nullable SourceRef about) {
    return Optional.ofNullable(about)
        .filter(source -> source.kind() == SourceKind.SERVICE)
        .flatMap(source -> office.service(source.id()))
        .map(ServiceManual::division)
        .filter(name -> !name.isBlank());
  }
}
