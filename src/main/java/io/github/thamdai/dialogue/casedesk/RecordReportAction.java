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
 * {@code record-report}. The proof is for the due date nearest to today that has none yet; the
 * person is told which, and confirms, before anything is recorded.
 */
public final class RecordReportAction implements FlowAction {
  private static final Pattern DUTY = Pattern.compile("\\.\\s*([0-9]{1,2})");
  private static final int AHEAD_DAYS = 60;

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
    Optional<Occurrence> found = nearest(call.text("measure"), today);
    if (found.isEmpty()) {
      return ActionResult.told(Map.of("found", "no", "duty", "", "due", "", "proven", "no"));
    }
    Occurrence owed = found.get();
    boolean proven = owed.state() == OccurrenceState.PROVEN;
    Map<String, String> slots = new HashMap<>();
    slots.put("found", "yes");
    slots.put("duty", owed.obligation().id() + " " + owed.obligation().text());
    slots.put("due", owed.due().toString());
    slots.put("proven", proven ? "yes" : "no");
    String account = call.speaker().identity().account();
    boolean record = call.yes("confirmed") && !proven && account != null;
    return record
        ? new ActionResult(slots, List.of(proof(call, owed, UUID.fromString(account))))
        : ActionResult.told(slots);
  }

  private Optional<Occurrence> nearest(String text, LocalDate today) {
    Optional<String> measure = measures.in(text, today).stream().findFirst();
    Matcher duty = DUTY.matcher(text);
    String no = duty.find() ? duty.group(1) : "";
    return measure.flatMap(
        id ->
            around(today).stream()
                .filter(o -> o.measure().id().equals(id))
                .filter(o -> no.isEmpty() || o.obligation().id().equals(id + "." + no))
                .min(
                    Comparator.comparing((Occurrence o) -> o.state() == OccurrenceState.PROVEN)
                        .thenComparingLong(o -> Math.abs(ChronoUnit.DAYS.between(today, o.due())))
                        .thenComparing(Occurrence::due)));
  }

  private List<Occurrence> around(LocalDate today) {
    Corpus office = corpus.get();
    Occurrences occurrences =
        new Occurrences(
            Plans.of(office.reports()), proofs, new WorkingDays(office.holidays()));
    LocalDate from = FiscalYear.of(today).range().from().minusDays(AHEAD_DAYS);
    return occurrences.within(new DateRange(from, today.plusDays(AHEAD_DAYS)), today);
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
