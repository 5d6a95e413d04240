package io.github.thamdai.corpus.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A report as plain maps and lists, in the order and spelling of its JSON form. */
public final class ReportJson {
  private ReportJson() {}

  public static Map<String, @Nullable Object> of(Report report) {
    Map<String, @Nullable Object> root = new LinkedHashMap<>();
    root.put("document", document(report.document()));
    root.put("measures", report.measures().stream().map(ReportJson::measure).toList());
    root.put("gaps", report.gaps());
    return root;
  }

  private static Map<String, @Nullable Object> document(ReportDocument document) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("title", document.title());
    json.put("fiscalYear", document.fiscalYear());
    json.put("round", document.round());
    json.put("from", text(document.from()));
    json.put("to", text(document.to()));
    json.put("agency", document.agency());
    return json;
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static Map<String, @Nullable Object> measure(Measure measure) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", measure.id());
    json.put("line", measure.line());
    json.put("instrument", measure.instrument().name());
    Map<String, @Nullable Object> indicator = new LinkedHashMap<>();
    indicator.put("no", measure.indicator().no());
    indicator.put("title", measure.indicator().title());
    indicator.put("titleAsPrinted", measure.indicator().titleAsPrinted());
    json.put("indicator", indicator);
    json.put("issue", measure.issue());
    json.put("options", measure.options());
    json.put("divisions", measure.divisions());
    json.put("steps", measure.steps());
    json.put("reporting", measure.reporting());
    json.put("obligations", measure.obligations().stream().map(ReportJson::obligation).toList());
    json.put("status", measure.status().code());
    json.put("statusText", measure.statusText());
    json.put("evidence", measure.evidence().stream().map(ReportJson::evidence).toList());
    json.put("corrections", measure.corrections().stream().map(ReportJson::correction).toList());
    return json;
  }

  private static Map<String, @Nullable Object> obligation(Obligation obligation) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", obligation.id());
    json.put("kind", obligation.kind().code());
    json.put("to", obligation.to());
    Cadence cadence = obligation.cadence();
    json.put("cadence", cadence == null ? null : cadence(cadence));
    json.put("text", obligation.text());
    return json;
  }

  private static Map<String, @Nullable Object> cadence(Cadence cadence) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("type", cadence.type().code());
    json.put("months", cadence.months());
    return json;
  }

  private static Map<String, @Nullable Object> evidence(Evidence evidence) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("url", evidence.url());
    json.put("likelyUrl", evidence.likelyUrl());
    json.put("label", evidence.label());
    List<String> defects = evidence.defects().stream().map(EvidenceDefect::code).toList();
    json.put("defects", defects);
    return json;
  }

  private static Map<String, @Nullable Object> correction(Correction correction) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("field", correction.field());
    json.put("asPrinted", correction.asPrinted());
    json.put("likely", correction.likely());
    json.put("confidence", correction.confidence().code());
    return json;
  }
}
