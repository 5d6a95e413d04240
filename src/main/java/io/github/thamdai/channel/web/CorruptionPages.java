package io.github.thamdai.channel.web;

import io.github.thamdai.casework.corruption.CorruptionReport;
import io.github.thamdai.casework.corruption.CorruptionReports;
import io.github.thamdai.casework.corruption.NewReport;
import io.github.thamdai.casework.corruption.ReceiptCode;
import io.github.thamdai.casework.photo.Photo;
import io.github.thamdai.casework.photo.PhotoDesk;
import io.github.thamdai.casework.photo.PhotoRefused;
import io.github.thamdai.dialogue.OfficeTime;
import io.github.thamdai.dialogue.PersonalNumbers;
import io.github.thamdai.http.Aside;
import io.github.thamdai.http.ClientAddress;
import io.github.thamdai.http.ErrorCode;
import io.github.thamdai.http.FormText;
import io.github.thamdai.http.RateLimit;
import io.github.thamdai.http.RequestFault;
import io.github.thamdai.http.Routes;
import io.github.thamdai.http.SameSite;
import io.github.thamdai.http.UploadedForm;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * {@code /corruption}: a form without a login, and following a report by its receipt code.
 *
 * <p>No cookie is set or read, no script runs, no request is logged; the sender's address counts
 * only in memory, against floods. There is nothing a foreign page could do in a reader's name, so
 * the forms need no token; the code travels in bodies, never in addresses.
 */
public final class CorruptionPages implements Routes {
  static final int LONGEST = 5000;
  static final int LONGEST_LINE = 300;
  private static final int MOST_PHOTOS = 3;

  /** The longest text of each field of the form. */
  private static final Map<String, Integer> FIELDS =
      Map.of(
          "what", LONGEST,
          "people", LONGEST_LINE,
          "place", LONGEST_LINE,
          "happened", LONGEST_LINE,
          "contact", LONGEST_LINE);

  private final CorruptionReports reports;
  private final PhotoDesk desk;
  private final InstantSource clock;
  private final RandomGenerator random;
  private final CorruptionView view;
  private final RateLimit sendsOfOne = new RateLimit(10, Duration.ofHours(1));
  private final RateLimit sendsOfAll = new RateLimit(200, Duration.ofHours(1));
  private final RateLimit looksOfOne = new RateLimit(30, Duration.ofMinutes(10));

  /** @param random must be cryptographically strong */
  public CorruptionPages(
      CorruptionReports reports,
      PhotoDesk desk,
      InstantSource clock,
      RandomGenerator random,
      CorruptionView view) {
    this.reports = reports;
    this.desk = desk;
    this.clock = clock;
    this.random = random;
    this.view = view;
  }

  @Override
  public void mount(Router router) {
    router.get("/corruption").handler(this::form);
    router.post("/corruption").handler(this::receive);
    router.get("/corruption/follow").handler(this::ask);
    router.post("/corruption/follow").handler(this::follow);
    router.post("/corruption/follow/message").handler(this::add);
  }

  private void form(RoutingContext ctx) {
    view.form(ctx, CorruptionView.Draft.EMPTY);
  }

  private void receive(RoutingContext ctx) {
    SameSite.require(ctx);
    CorruptionView.Draft draft = draft(ctx);
    List<byte[]> files = UploadedForm.files(ctx);
    if (draft.what().isBlank()) {
      view.form(ctx, draft.refused(CorruptionPhrase.WHAT_NEEDED));
    } else if (files.size() > MOST_PHOTOS) {
      view.form(ctx, draft.refused(CorruptionPhrase.TOO_MANY_PHOTOS));
    } else if (!sendsOfOne.allows(ClientAddress.of(ctx)) || !sendsOfAll.allows("all")) {
      throw new RequestFault(ErrorCode.TOO_MANY_REQUESTS);
    } else {
      keep(ctx, draft, files);
    }
  }

  private void keep(RoutingContext ctx, CorruptionView.Draft draft, List<byte[]> files) {
    List<Photo> photos = new ArrayList<>();
    try {
      for (byte[] file : files) {
        photos.add(Aside.await(() -> desk.read(file)));
      }
    } catch (PhotoRefused refused) {
      view.form(
          ctx,
          draft.refused(
              refused.reason() == PhotoRefused.Reason.NOT_A_PHOTO
                  ? CorruptionPhrase.NOT_A_PHOTO
                  : CorruptionPhrase.PHOTO_TOO_LARGE));
      return;
    }
    ReceiptCode code = ReceiptCode.fresh(random);
    reports.keep(
        new NewReport(
            UUID.randomUUID(),
            draft.what(),
            draft.people(),
            draft.place(),
            draft.happened(),
            draft.contact(),
            photos,
            today()),
        code.digest());
    view.receipt(ctx, code, remarks(ctx, FIELDS, draft.all()));
  }

  /** What the sender has to know of how the words were kept. */
  private static List<CorruptionPhrase> remarks(
      RoutingContext ctx, Map<String, Integer> fields, String kept) {
    List<CorruptionPhrase> remarks = new ArrayList<>();
    if (PersonalNumbers.isMasked(kept)) {
      remarks.add(CorruptionPhrase.MASKED);
    }
    if (fields.entrySet().stream()
        .anyMatch(field -> FormText.isCut(ctx, field.getKey(), field.getValue()))) {
      remarks.add(CorruptionPhrase.CUT);
    }
    return remarks;
  }

  private static CorruptionView.Draft draft(RoutingContext ctx) {
    return new CorruptionView.Draft(
        field(ctx, "what"),
        field(ctx, "people"),
        field(ctx, "place"),
        field(ctx, "happened"),
        field(ctx, "contact"),
        null);
  }

  private static String field(RoutingContext ctx, String name) {
    return FormText.of(ctx, name, FIELDS.getOrDefault(name, LONGEST_LINE));
  }

  private void ask(RoutingContext ctx) {
    view.ask(ctx, false);
  }

  private void follow(RoutingContext ctx) {
    show(ctx, code(ctx), List.of());
  }

  private void add(RoutingContext ctx) {
    ReceiptCode code = code(ctx);
    String text = FormText.of(ctx, "text", LONGEST);
    boolean kept = !text.isBlank() && reports.add(code.digest(), text, today());
    List<CorruptionPhrase> said = new ArrayList<>();
    if (kept) {
      said.add(CorruptionPhrase.MESSAGE_KEPT);
      said.addAll(remarks(ctx, Map.of("text", LONGEST), text));
    }
    show(ctx, code, said);
  }

  private ReceiptCode code(RoutingContext ctx) {
    SameSite.require(ctx);
    if (!looksOfOne.allows(ClientAddress.of(ctx))) {
      throw new RequestFault(ErrorCode.TOO_MANY_REQUESTS);
    }
    return ReceiptCode.typed(FormText.of(ctx, "code", 100));
  }

  private void show(RoutingContext ctx, ReceiptCode code, List<CorruptionPhrase> said) {
    Optional<CorruptionReport> report = reports.follow(code.digest());
    if (report.isPresent()) {
      view.report(ctx, code, report.get(), said);
    } else {
      view.ask(ctx, true);
    }
  }

  private LocalDate today() {
    return OfficeTime.day(clock.instant());
  }
}
