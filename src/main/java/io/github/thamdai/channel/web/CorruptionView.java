package io.github.thamdai.channel.web;

import io.github.thamdai.casework.corruption.CorruptionReport;
import io.github.thamdai.casework.corruption.ReceiptCode;
import io.github.thamdai.casework.corruption.ReportMessage;
import io.github.thamdai.casework.corruption.ReportState;
import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.http.Html;
import io.github.thamdai.http.Phrases;
import io.github.thamdai.text.ThaiDates;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Draws the form for reports of corruption, the receipt, and what became of a report. */
public final class CorruptionView {
  private final PageFrame frame;
  private final Supplier<Corpus> corpus;
  private final Phrases<CorruptionPhrase> words;

  public CorruptionView(
      Supplier<Corpus> corpus, PageWording pages, Phrases<CorruptionPhrase> words) {
    this.frame = new PageFrame(pages);
    this.corpus = corpus;
    this.words = words;
  }

  /**
   * What stands in the form.
   *
   * @param alarm why it was not taken; null when it is new
   */
  record Draft(
      String what,
      String people,
      String place,
      String happened,
      String contact,
      @Nullable CorruptionPhrase alarm) {
    static final Draft EMPTY = new Draft("", "", "", "", "", null);

    String all() {
      return String.join("\n", what, people, place, happened, contact);
    }

    Draft refused(CorruptionPhrase why) {
      return new Draft(what, people, place, happened, contact, why);
    }
  }

  void form(RoutingContext ctx, Draft draft) {
    CorruptionPhrase alarm = draft.alarm();
    Html form =
        Html.of("form")
            .attr("method", "post")
            .attr("action", "/corruption")
            .attr("enctype", "multipart/form-data")
            .attr("class", "stacked")
            .attr("autocomplete", "off")
            .with(
                labelled(
                    CorruptionPhrase.WHAT,
                    CorruptionPhrase.WHAT_HINT,
                    area("what", draft.what(), 8).flag("required")))
            .with(labelled(CorruptionPhrase.PEOPLE, null, line("people", draft.people())))
            .with(labelled(CorruptionPhrase.PLACE, null, line("place", draft.place())))
            .with(labelled(CorruptionPhrase.HAPPENED, null, line("happened", draft.happened())))
            .with(
                labelled(
                    CorruptionPhrase.PHOTOS,
                    CorruptionPhrase.PHOTOS_HINT,
                    Html.of("input")
                        .attr("type", "file")
                        .attr("name", "photos")
                        .attr("accept", "image/*")
                        .flag("multiple")))
            .with(
                labelled(
                    CorruptionPhrase.CONTACT,
                    CorruptionPhrase.CONTACT_HINT,
                    line("contact", draft.contact())))
            .with(button(CorruptionPhrase.SEND));
    send(
        ctx,
        CorruptionPhrase.TITLE,
        alarm == null ? Html.of("div") : alarm(alarm),
        say(CorruptionPhrase.LEAD).attr("class", "lead"),
        say(CorruptionPhrase.KEPT),
        say(CorruptionPhrase.NOT_LINE),
        form,
        Html.of(
            "p",
            Html.of("a", words.of(CorruptionPhrase.TO_FOLLOW)).attr("href", "/corruption/follow")),
        say(CorruptionPhrase.OUTSIDE));
  }

  /** @param remarks on how the words were kept */
  void receipt(RoutingContext ctx, ReceiptCode code, List<CorruptionPhrase> remarks) {
    send(
        ctx,
        CorruptionPhrase.DONE_TITLE,
        say(CorruptionPhrase.DONE).attr("role", "status"),
        Html.of(
                "p",
                Html.of("span", words.of(CorruptionPhrase.RECEIPT)),
                Html.of("br"),
                Html.of("code", code.shown()))
            .attr("class", "receipt"),
        said(remarks),
        say(CorruptionPhrase.RECEIPT_HINT),
        Html.of(
            "p",
            Html.of("a", words.of(CorruptionPhrase.TO_FOLLOW)).attr("href", "/corruption/follow")));
  }

  /** @param unknown whether a code was sent that belongs to no report */
  void ask(RoutingContext ctx, boolean unknown) {
    Html form =
        post("/corruption/follow")
            .with(
                labelled(
                    CorruptionPhrase.FOLLOW_CODE,
                    null,
                    line("code", "").flag("required").attr("autocapitalize", "characters")))
            .with(button(CorruptionPhrase.FOLLOW_BUTTON));
    send(
        ctx,
        CorruptionPhrase.FOLLOW_TITLE,
        unknown ? alarm(CorruptionPhrase.UNKNOWN_CODE) : Html.of("div"),
        say(CorruptionPhrase.FOLLOW_LEAD),
        form);
  }

  /** @param said what became of a message that was just sent; empty without one */
  void report(
      RoutingContext ctx,
      ReceiptCode code,
      CorruptionReport report,
      List<CorruptionPhrase> said) {
    Html messages = Html.of("ol").attr("class", "facts");
    report.messages().forEach(message -> messages.with(message(message)));
    Html form =
        post("/corruption/follow/message")
            .with(
                Html.of("input")
                    .attr("type", "hidden")
                    .attr("name", "code")
                    .attr("value", code.letters()))
            .with(
                labelled(
                    CorruptionPhrase.MESSAGE, null, area("text", "", 4).flag("required")))
            .with(button(CorruptionPhrase.MESSAGE_SEND));
    send(
        ctx,
        CorruptionPhrase.FOLLOW_TITLE,
        said(said),
        Html.of(
                "p",
                words.of(CorruptionPhrase.STATE) + ": " + state(report.state()))
            .attr("class", "lead"),
        Html.of(
                "p",
                words.of(
                    CorruptionPhrase.RECEIVED_ON,
                    "date",
                    ThaiDates.format(report.receivedOn())))
            .attr("class", "detail"),
        report.messages().isEmpty() ? say(CorruptionPhrase.NO_MESSAGES) : messages,
        form);
  }

  private Html message(ReportMessage message) {
    String who =
        words.of(message.fromOffice() ? CorruptionPhrase.FROM_OFFICE : CorruptionPhrase.FROM_YOU);
    return Html.of(
        "li",
        Html.of("p", ThaiDates.format(message.on()) + " · " + who + " · " + state(message.state()))
            .attr("class", "detail"),
        Html.of("p", message.text()).attr("class", "told"));
  }

  private String state(ReportState state) {
    return words.of(
        switch (state) {
          case RECEIVED -> CorruptionPhrase.STATE_RECEIVED;
          case EXAMINING -> CorruptionPhrase.STATE_EXAMINING;
          case FORWARDED -> CorruptionPhrase.STATE_FORWARDED;
          case CLOSED -> CorruptionPhrase.STATE_CLOSED;
        });
  }

  private void send(RoutingContext ctx, CorruptionPhrase title, Html... content) {
    // Neither this machine's next reader nor the next page is to learn of it.
    ctx.response().putHeader("Referrer-Policy", "no-referrer");
    frame.sendUnkept(ctx, corpus.get().agency(), words.of(title), content);
  }

  private Html say(CorruptionPhrase phrase) {
    return Html.of("p", words.of(phrase)).attr("class", "told");
  }

  private Html said(List<CorruptionPhrase> phrases) {
    return Html.of("div")
        .withAll(
            phrases.stream()
                .map(phrase -> say(phrase).attr("class", "caution").attr("role", "status"))
                .toList());
  }

  private Html alarm(CorruptionPhrase phrase) {
    return Html.of("p", words.of(phrase)).attr("class", "alert").attr("role", "alert");
  }

  private static Html post(String action) {
    return Html.of("form")
        .attr("method", "post")
        .attr("action", action)
        .attr("class", "stacked")
        .attr("autocomplete", "off");
  }

  private Html button(CorruptionPhrase phrase) {
    return Html.of("button", words.of(phrase)).attr("type", "submit");
  }

  private Html labelled(CorruptionPhrase label, @Nullable CorruptionPhrase hint, Html control) {
    Html labelled = Html.of("label", Html.of("span", words.of(label)).attr("class", "name"));
    if (hint != null) {
      labelled.with(Html.of("span", words.of(hint)).attr("class", "detail"));
    }
    return labelled.with(control);
  }

  private static Html line(String name, String value) {
    return Html.of("input")
        .attr("type", "text")
        .attr("name", name)
        .attr("value", value)
        .attr("maxlength", Integer.toString(CorruptionPages.LONGEST_LINE));
  }

  private static Html area(String name, String value, int rows) {
    return Html.of("textarea", value)
        .attr("name", name)
        .attr("rows", Integer.toString(rows))
        .attr("maxlength", Integer.toString(CorruptionPages.LONGEST));
  }
}
