package io.github.thamdai.http;

import io.vertx.core.Promise;

/**
 * Slow work beside a handler. A handler that blocks stops every request of its verticle; one that
 * awaits lets the others go on.
 */
public final class Aside {
  private Aside() {}

  /** Work that may end in one kind of failure of its own. */
  public interface Work<T, E extends Exception> {
    T done() throws E;
  }

  /** Does the work on a thread of its own and waits for it; called by handlers only. */
  public static <T, E extends Exception> T await(Work<T, E> work) throws E {
    Promise<T> promise = Promise.promise();
    Thread.ofVirtual().name("aside").start(() -> complete(promise, work));
    return promise.future().await();
  }

  private static <T, E extends Exception> void complete(Promise<T> promise, Work<T, E> work) {
    try {
      promise.complete(work.done());
    } catch (Exception e) { // told to the handler, which waits
      promise.fail(e);
    }
  }
}
