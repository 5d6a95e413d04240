package io.github.thamdai.http;

import io.github.thamdai.OperatorFault;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.ThreadingModel;
import io.vertx.core.Vertx;
import java.net.BindException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The service's HTTP server.
 *
 * <p>{@link #start} and {@link #close} block and are called from a plain thread. Requests in flight
 * get two seconds to end when the server closes.
 */
public final class WebServer implements AutoCloseable {
  private final Vertx vertx;
  private final Settings settings;
  private final ErrorWording wording;
  private final List<Routes> modules;
  private String deployment = "";

  /**
   * How the server runs.
   *
   * @param port 0 for any free one
   * @param https whether people reach the service by https
   * @param verticles how many handle requests side by side
   */
  public record Settings(int port, boolean https, int verticles) {}

  /** @param modules in the order in which they are asked */
  public WebServer(Vertx vertx, Settings settings, ErrorWording wording, List<Routes> modules) {
    this.vertx = vertx;
    this.settings = settings;
    this.wording = wording;
    this.modules = List.copyOf(modules);
  }

  /**
   * Begins to listen.
   *
   * @return the port
   */
  public int start() {
    // All verticles share one port: the first to bind to port 0 tells the others nothing, so a
    // free port allows one verticle only.
    int verticles = settings.port() == 0 ? 1 : settings.verticles();
    AtomicInteger bound = new AtomicInteger();
    DeploymentOptions options =
        new DeploymentOptions()
            .setThreadingModel(ThreadingModel.VIRTUAL_THREAD)
            .setInstances(verticles);
    try {
      deployment =
          vertx
              .deployVerticle(() -> new WebVerticle(settings, wording, modules, bound), options)
              .timeout(30, TimeUnit.SECONDS)
              .await();
    } catch (Exception e) { // await() passes checked exceptions on undeclared
      if (e instanceof BindException) {
        throw new OperatorFault(
            "port-in-use",
            "port "
                + settings.port()
                + " is already used by another program; stop that program or set PORT to a free"
                + " port, for example PORT=8081",
            e);
      }
      throw e;
    }
    return bound.get();
  }

  @Override
  public void close() {
    if (!deployment.isEmpty()) {
      vertx.undeploy(deployment).timeout(5, TimeUnit.SECONDS).await();
      deployment = "";
    }
  }
}
