package io.github.thamdai.channel.line;

import io.github.thamdai.store.Database;
import io.github.thamdai.store.DatabaseUrl;
import io.vertx.core.Vertx;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * An office in a process of its own, which says when it has come to a point and stays there, with
 * everything it holds, until it is killed.
 */
public final class DyingOffice {
  static final String REACHED = "reached";

  /** Where it stays. */
  enum Point {
    /** The events are kept; LINE has not heard of it. */
    ACCEPTED("accept", true, true),
    /** The answer is worked out and about to be committed. */
    ANSWERING("answered", true, false),
    /** The answer is committed and taken to be sent; nothing has gone to LINE. */
    ANSWERED("answered", true, true),
    /** LINE has the messages; nobody has noted it. */
    SENT("sent", false, false);

    private final String method;
    private final boolean ofInbox;
    private final boolean after;

    Point(String method, boolean ofInbox, boolean after) {
      this.method = method;
      this.ofInbox = ofInbox;
      this.after = after;
    }
  }

  private DyingOffice() {}

  /** Takes LINE's address, the database's, the agency and the point; prints the port first. */
  public static void main(String[] args) throws InterruptedException {
    Point point = Point.valueOf(args[3]);
    Vertx vertx = Vertx.vertx();
    Database database = Database.open(vertx, DatabaseUrl.parse(args[1]).orElseThrow());
    awaitAnswers(database);
    LineOffice office =
        new LineOffice(
            URI.create(args[0]),
            vertx,
            database,
            args[2],
            inbox -> point.ofInbox ? staying(LineInbox.class, inbox, point) : inbox,
            outbox -> point.ofInbox ? outbox : staying(LineOutbox.class, outbox, point));
    // Its loops have opened their connections: on a busy machine they may take the store for away.
    awaitAnswers(database);
    System.out.println(office.port());
    new CountDownLatch(1).await();
  }

  // While the store is away events are answered from memory, and no point is reached.
  private static void awaitAnswers(Database database) throws InterruptedException {
    while (!database.answers()) {
      Thread.sleep(200);
    }
  }

  private static <T> T staying(Class<T> type, T real, Point point) {
    AtomicBoolean first = new AtomicBoolean(true);
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, args) -> {
              boolean here = method.getName().equals(point.method);
              if (here && !point.after && first.getAndSet(false)) {
                stay();
              }
              try {
                Object result = method.invoke(real, args);
                if (here && point.after && first.getAndSet(false)) {
                  stay();
                }
                return result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  private static void stay() throws InterruptedException {
    System.out.println(REACHED);
    new CountDownLatch(1).await();
  }
}
