package io.github.thamdai.corpus.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the last column: the state of the measure, then what it points at. */
final class EvidenceColumn {
  private static final Map<MeasureStatus, Pattern> STATUSES =
      ReportLanguage.THAI.patterns("statuses", MeasureStatus.class);
  private static final Pattern PLACE = ReportLanguage.THAI.pattern("places");
  private static final String CONNECTIVE = ReportLanguage.THAI.word("connective");

  private final LinkDefects defects;
  private final List<Evidence> evidence = new ArrayList<>();
  private final List<String> statusText = new ArrayList<>();
  private @Nullable PrintedLink open;

  private EvidenceColumn(LinkDefects defects) {
    this.defects = defects;
  }

  static EvidenceColumn read(Cell cell, LinkDefects defects) {
    EvidenceColumn column = new EvidenceColumn(defects);
    for (Cell.Line line : cell.lines()) {
      StringBuilder words = new StringBuilder();
      for (Cell.Piece piece : line.pieces()) {
        if (piece instanceof Cell.Piece.Link link && !link.href().isEmpty()) {
          column.words(words);
          column.link(link);
        } else {
          words.append(piece.text());
        }
      }
      column.words(words);
    }
    column.close();
    return column;
  }

  List<Evidence> evidence() {
    return List.copyOf(evidence);
  }

  String statusText() {
    return String.join(" ", statusText);
  }

  /** Null where the words say nothing that is known. */
  @Nullable MeasureStatus status() {
    String said = Squeezed.of(statusText()).text();
    if (said.isEmpty() && evidence.isEmpty()) {
      return MeasureStatus.NOT_STARTED;
    }
    for (Map.Entry<MeasureStatus, Pattern> status : STATUSES.entrySet()) {
      if (status.getValue().matcher(said).find()) {
        return status.getKey();
      }
    }
    return null;
  }

  private void link(Cell.Piece.Link link) {
    PrintedLink before = open;
    if (before != null && before.continuesWith(link)) {
      open = before.with(link);
    } else {
      close();
      open = new PrintedLink(List.of(link));
    }
  }

  private void close() {
    if (open != null) {
      evidence.add(defects.judge(open));
      open = null;
    }
  }

  /** Words between links: a place that is only named, or part of the state. */
  private void words(StringBuilder collected) {
    String words = Cell.clean(collected.toString());
    collected.setLength(0);
    if (words.isEmpty()) {
      return;
    }
    close();
    Matcher place = PLACE.matcher(words);
    if (!place.find()) {
      statusText.add(words);
      return;
    }
    String state = words.substring(0, place.start()).strip();
    if (state.endsWith(CONNECTIVE)) {
      state = state.substring(0, state.length() - CONNECTIVE.length()).strip();
    }
    if (!state.isEmpty()) {
      statusText.add(state);
    }
    String label = words.substring(place.start());
    evidence.add(new Evidence(null, null, label, List.of(EvidenceDefect.NO_LINK)));
  }
}
