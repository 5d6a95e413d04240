package io.github.thamdai.channel.line.account;

import com.linecorp.bot.client.base.Result;
import com.linecorp.bot.client.base.exception.AbstractLineClientException;
import com.linecorp.bot.messaging.client.MessagingApiClientException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for calls of the SDK and gives their failures one form. */
final class LineCalls {
  static final Duration DEADLINE = Duration.ofSeconds(10);

  private LineCalls() {}

  /** Blocks for at most the deadline; throws {@link LineRefusal}. */
  static <T> T await(CompletableFuture<Result<T>> call) {
    return result(call).body();
  }

  /** As {@link #await}; the name under which LINE keeps this very call. */
  static <T> String requestId(CompletableFuture<Result<T>> call) {
    return result(call).requestId();
  }

  private static <T> Result<T> result(CompletableFuture<Result<T>> call) {
    try {
      return call.get(DEADLINE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new LineRefusal(status(cause), called(cause), said(cause), cause);
    } catch (TimeoutException e) {
      call.cancel(true);
      throw new LineRefusal(LineRefusal.NO_ANSWER, "", "no answer in time", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LineRefusal(LineRefusal.NO_ANSWER, "", "interrupted", e);
    }
  }

  private static int status(Throwable cause) {
    return cause instanceof AbstractLineClientException refused
        ? refused.getCode()
        : LineRefusal.NO_ANSWER;
  }

  private static String called(Throwable cause) {
    return cause instanceof AbstractLineClientException refused
        ? refused.getRequestUrl().getPath()
        : "";
  }

  private static String said(Throwable cause) {
    return cause instanceof MessagingApiClientException refused
        ? String.valueOf(refused.getError())
        : cause.getClass().getSimpleName();
  }
}
