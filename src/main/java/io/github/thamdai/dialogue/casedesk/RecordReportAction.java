package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.dialogue.flow.ActionCall;
import io.github.thamdai.dialogue.flow.ActionResult;
import io.github.thamdai.dialogue.flow.ActionSpec;
import io.github.thamdai.dialogue.flow.ActionSpecs;
import io.github.thamdai.dialogue.flow.FlowAction;
import io.github.thamdai.staff.DateRange;
import io.github.thamdai.staff.FiscalYear;
import io.github.thamdai.staff.Occurrence;
import io.github.thamdai.staff.OccurrenceState;
import io.github.thamdai.staff.Occurrences;
import io.github.thamdai.staff.Plans;
import io.github.thamdai.staff.Proofs;
import io.github.thamdai.staff.WorkingDays;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code record-report}. The proof is for the due date nearest to the day of doing it that has none
 * yet; the person is told which, and confirms exactly that one, before anything is recorded.
 */
public final class RecordReportAction implements FlowAction {
  private static final Pattern DUTY = Pattern.compile("\\.\\s*([0-9]{1,2})");
  private static final int AROUND_DAYS = 60;
  private static final Map<String, String> NONE =
      Map.of("found", "no", "obligation", "", "duty", "", "due", "", "proven", "no");

  private final Supplier<Corpus> corpus;
  private final Proofs proofs;
  private final MeasureNames measures;

  /** Reads measure ids however people write them. */
  public interface MeasureNames {
    /** Ids such as {@code E8}, in the order of the text. */
    List<String> in(String text, LocalDate today);
  }

  public RecordReportAction(Supplier<Corpus> corpus, Proofs proofs, MeasureNames measures) {
    this.corpus = corpus;
    this.proofs = proofs;
    this.measures = measures;
  }

  @Override
  public ActionSpec spec() {
    return ActionSpecs.RECORD_REPORT;
  }

  @Override
  public ActionResult run(ActionCall call) {
    LocalDate today = call.inbound().today();
    Optional<LocalDate> told = call.date("due");
    Optional<Occurrence> found =
        told.isPresent()
            ? exactly(call.text("obligation"), told.get(), today)
            : nearest(call.text("measure"), doneOn(call), today);
    if (found.isEmpty()) {
      return ActionResult.told(NONE);
    }
    Occurrence owed = found.get();
    boolean proven = proofs.existsNow(owed.obligation().id(), owed.due());
    Map<String, String> slots = new HashMap<>();
    slots.put("found", "yes");
    slots.put("obligation", owed.obligation().id());
    slots.put("duty", owed.obligation().id() + " " + owed.obligation().text());
    slots.put("due", owed.due().toString());
    slots.put("proven", proven ? "yes" : "no");
    String account = call.speaker().identity().account();
    // What nobody was told of cannot have been confirmed.
    boolean record = call.yes("confirmed") && told.isPresent() && !proven && account != null;
    return record
        ? new ActionResult(slots, List.of(proof(call, owed, UUID.fromString(account))))
        : ActionResult.told(slots);
  }

  private static LocalDate doneOn(ActionCall call) {
    return call.date("done-on").orElse(call.inbound().today());
  }

  private Optional<Occurrence> nearest(String text, LocalDate done, LocalDate today) {
    Optional<String> measure = measures.in(text, today).stream().findFirst();
    String no = dutyIn(text);
    return measure.flatMap(
        id ->
            within(around(done, today), today).stream()
                .filter(o -> o.measure().id().equals(id))
                .filter(o -> no.isEmpty() || o.obligation().id().equals(id + "." + no))
                .min(
                    Comparator.comparing((Occurrence o) -> o.state() == OccurrenceState.PROVEN)
                        .thenComparingLong(o -> Math.abs(ChronoUnit.DAYS.between(done, o.due())))
                        .thenComparing(Occurrence::due)));
  }

  /** The duty's number within its measure, "" when none is named. */
  static String dutyIn(String text) {
    Matcher duty = DUTY.matcher(text);
    return duty.find() ? duty.group(1) : "";
  }

  private Optional<Occurrence> exactly(String obligation, LocalDate due, LocalDate today) {
    return within(new DateRange(due, due), today).stream()
        .filter(o -> o.obligation().id().equals(obligation))
        .findFirst();
  }

  private static DateRange around(LocalDate done, LocalDate today) {
    LocalDate year = FiscalYear.of(today).range().from();
    LocalDate from = (done.isBefore(year) ? done : year).minusDays(AROUND_DAYS);
    return new DateRange(from, today.plusDays(AROUND_DAYS));
  }

  private List<Occurrence> within(DateRange range, LocalDate today) {
    Corpus office = corpus.get();
    return new Occurrences(
            Plans.of(office.reports()), proofs, new WorkingDays(office.holidays()))
        .within(range, today);
  }

  private static RecordProof proof(ActionCall call, Occurrence owed, UUID account) {
    String told = call.text("proof").strip();
    String url = address(told);
    return new RecordProof(
        UUID.randomUUID(),
        FiscalYear.of(owed.due()).year(),
        owed.measure().id(),
        owed.obligation().id(),
        owed.due(),
        url,
        url == null ? told : "",
        doneOn(call),
        account,
        call.inbound().now());
  }

  /** Null for what no browser could open; it is then kept as words. */
  private static @Nullable String address(String text) {
    try {
      URI uri = new URI(text);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      return web && uri.getHost() != null ? text : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
