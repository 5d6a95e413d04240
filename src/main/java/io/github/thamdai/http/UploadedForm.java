package io.github.thamdai.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerFileUpload;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The files of a form, read into memory: nothing that a person sends is ever laid down in a file of
 * this machine. Read before anything may wait; a form that is too large is broken off.
 */
public final class UploadedForm {
  private static final String KEY = "uploaded-form";
  static final long BYTES = 40L * 1024 * 1024;

  private final List<Buffer> files = new ArrayList<>();
  private final AtomicLong room;
  private long bytes;
  private long held;
  private boolean ended;

  private UploadedForm(AtomicLong room) {
    this.room = room;
  }

  /** The files that were chosen, in the order of the form; empty for a form without any. */
  public static List<byte[]> files(RoutingContext ctx) {
    UploadedForm form = ctx.get(KEY);
    return form == null
        ? List.of()
        : form.files.stream().filter(f -> f.length() > 0).map(Buffer::getBytes).toList();
  }

  static boolean wasRead(RoutingContext ctx) {
    return ctx.get(KEY) != null;
  }

  /**
   * Reads the form and then goes on.
   *
   * @param room bytes that may still be taken up, by all forms together; given back at the end
   */
  static void read(RoutingContext ctx, AtomicLong room) {
    UploadedForm form = new UploadedForm(room);
    ctx.put(KEY, form);
    ctx.addEndHandler(over -> form.leave());
    HttpServerRequest request = ctx.request();
    request.setExpectMultipart(true);
    request.uploadHandler(upload -> form.take(ctx, upload));
    request.exceptionHandler(lost -> form.end(() -> ctx.fail(400, lost)));
    request.endHandler(whole -> form.end(ctx::next));
  }

  private void take(RoutingContext ctx, HttpServerFileUpload upload) {
    Buffer file = Buffer.buffer();
    files.add(file);
    upload.exceptionHandler(lost -> end(() -> ctx.fail(400, lost)));
    upload.handler(
        part -> {
          if (ended) {
            return;
          }
          bytes += part.length();
          if (bytes > BYTES) {
            end(() -> ctx.fail(new RequestFault(ErrorCode.PHOTO_TOO_LARGE)));
          } else if (room.addAndGet(-part.length()) < 0) {
            room.addAndGet(part.length());
            end(() -> ctx.fail(new RequestFault(ErrorCode.BUSY)));
          } else {
            held += part.length();
            file.appendBuffer(part);
          }
        });
  }

  private void leave() {
    ended = true;
    files.clear();
    room.addAndGet(held);
    held = 0;
  }

  // The parts of a form that was refused still come in; they must not go on a second time.
  private void end(Runnable then) {
    if (!ended) {
      ended = true;
      then.run();
    }
  }
}
