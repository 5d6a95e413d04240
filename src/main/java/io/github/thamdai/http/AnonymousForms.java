package io.github.thamdai.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What stands before the forms that anybody may send without being known: nothing of them is
 * written down, however they end, and a form with files is let in before its first byte is kept.
 */
final class AnonymousForms {
  private static final String PATHS = "/corruption*";
  private static final String FORM_WITH_FILES = "/corruption";

  /** Of all forms of one verticle that are in memory at once. */
  private static final long BYTES_AT_ONCE = 2 * UploadedForm.BYTES;

  // One address may be a whole village behind its telephone company.
  private final RateLimit limit = new RateLimit(40, Duration.ofMinutes(10));
  // Bytes and not connections: whoever only holds some open keeps nobody else out.
  private final AtomicLong room = new AtomicLong(BYTES_AT_ONCE);

  private AnonymousForms() {}

  static void mount(Router router) {
    AnonymousForms forms = new AnonymousForms();
    router.route(PATHS).handler(AnonymousForms::unlogged);
    router.post(FORM_WITH_FILES).handler(forms::admit);
    router.post(FORM_WITH_FILES).handler(ctx -> UploadedForm.read(ctx, forms.room));
  }

  private static void unlogged(RoutingContext ctx) {
    Unlogged.mark(ctx);
    ctx.next();
  }

  private void admit(RoutingContext ctx) {
    if (!limit.allows(ClientAddress.of(ctx))) {
      ctx.fail(new RequestFault(ErrorCode.TOO_MANY_REQUESTS));
    } else if (!isForm(ctx.request())) {
      ctx.fail(new RequestFault(ErrorCode.NOT_A_FORM));
    } else if (length(ctx.request()) > UploadedForm.BYTES) {
      ctx.fail(new RequestFault(ErrorCode.PHOTO_TOO_LARGE));
    } else {
      ctx.next();
    }
  }

  private static boolean isForm(HttpServerRequest request) {
    String type = request.getHeader("Content-Type");
    String kind = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return kind.equals("multipart/form-data") || kind.equals("application/x-www-form-urlencoded");
  }

  /** What the sender says; a form that says nothing is measured while it comes in. */
  private static long length(HttpServerRequest request) {
    String told = request.getHeader("Content-Length");
    try {
      return told == null ? 0 : Long.parseLong(told);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
