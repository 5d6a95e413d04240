package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.casework.Case;
import io.github.thamdai.casework.CaseState;
import io.github.thamdai.casework.Cases;
import io.github.thamdai.casework.Coordinates;
import io.github.thamdai.dialogue.flow.ActionCall;
import io.github.thamdai.dialogue.flow.ActionResult;
import io.github.thamdai.dialogue.flow.ActionSpec;
import io.github.thamdai.dialogue.flow.ActionSpecs;
import io.github.thamdai.dialogue.flow.FlowAction;
import io.github.thamdai.text.ThaiDates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code desk-cases}: the open ones of the division of whoever asks, the next due first. */
public final class DeskCases implements FlowAction {
  private static final int SHORT = 100;
  private static final String KEEP = "keep";

  private final Cases cases;
  private final Colleague.Finder colleagues;
  private final CaseWording wording;
  private final @Nullable String publicUrl;

  /** @param publicUrl where staff reach the desk, without a trailing slash; null: nowhere */
  public DeskCases(
      Cases cases,
      Colleague.Finder colleagues,
      CaseWording wording,
      @Nullable String publicUrl) {
    this.publicUrl = publicUrl;
    this.cases = cases;
    this.colleagues = colleagues;
    this.wording = wording;
  }

  @Override
  public ActionSpec spec() {
    return ActionSpecs.DESK_CASES;
  }

  @Override
  public ActionResult run(ActionCall call) {
    Optional<Colleague> who = colleagues.find(call.speaker().identity());
    if (who.isEmpty() || !who.get().placed()) {
      return DeskListing.none(false);
    }
    String number = call.text("number");
    return number.isBlank()
        ? DeskListing.all(
            cases.open(who.get().scope(), DeskListing.MOST), this::shortly, this::more)
        : OpenCases.meant(cases, who.get(), number)
            .map(this::one)
            .orElseGet(() -> DeskListing.none(true));
  }

  private ActionResult one(Case one) {
    Map<String, String> slots =
        new HashMap<>(DeskListing.one(one.number().toString(), whole(one)).slots());
    slots.put("states", states(one.state()));
    return ActionResult.told(slots);
  }

  /** As flows write them: what the case may become, and that it may stay as it is. */
  private static String states(CaseState from) {
    return Stream.concat(
            Stream.of(KEEP), from.next().stream().map(state -> state.code().replace('_', '-')))
        .collect(Collectors.joining(" "));
  }

  private String more(String count) {
    return wording.say(CaseSentence.DESK_MORE_CASES, "count", count);
  }

  private String shortly(Case one) {
    return head(one) + " · " + DeskListing.cut(one.what(), SHORT);
  }

  private String whole(Case one) {
    List<String> lines = new ArrayList<>(List.of(head(one), one.what(), one.place().text()));
    Coordinates point = one.place().point();
    if (point != null) {
      lines.add(wording.say(CaseSentence.DESK_MAP, "address", wording.map(point)));
    }
    if (!one.photos().isEmpty()) {
      String count = Integer.toString(one.photos().size());
      lines.add(wording.say(CaseSentence.DESK_PHOTOS, "count", count));
    }
    if (!one.photos().isEmpty() && publicUrl != null) {
      String page = publicUrl + "/desk/cases/" + one.number();
      lines.add(wording.say(CaseSentence.DESK_PAGE, "address", page));
    }
    return lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
  }

  private String head(Case one) {
    return one.number()
        + " · "
        + wording.state(one.state())
        + " · "
        + ThaiDates.formatShort(one.replyDue());
  }
}
