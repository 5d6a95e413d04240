package io.github.thamdai.ops;

import io.github.thamdai.channel.line.LineSignals;
import io.github.thamdai.dialogue.Assistant;
import io.github.thamdai.http.ClientAddress;
import io.github.thamdai.http.ErrorCode;
import io.github.thamdai.http.RequestFault;
import io.github.thamdai.http.Routes;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.micrometer.MicrometerMetricsFactory;
import io.vertx.micrometer.MicrometerMetricsOptions;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** What is measured, and {@code /metrics} in Prometheus' text form for watchers inside the house. */
public final class Metrics implements Routes, AutoCloseable {
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics gc = new JvmGcMetrics();

  public Metrics() {
    gc.bindTo(registry);
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
  }

  /**
   * A Vert.x whose servers, clients and pools are measured here, without their paths: how often
   * reports of corruption come, or are read, is nobody's business.
   */
  public Vertx vertx() {
    return Vertx.builder()
        .with(
            new VertxOptions()
                .setMetricsOptions(new MicrometerMetricsOptions().setEnabled(true)))
        .withMetrics(new MicrometerMetricsFactory(registry))
        .build();
  }

  /** The same assistant, with its turns counted and timed by outcome. */
  public Assistant measured(Assistant assistant) {
    return new MeasuredAssistant(assistant, registry);
  }

  /** Counts what goes on in LINE. */
  public LineSignals line() {
    return new MeasuredLine(registry);
  }

  /** A number that changes; not a number while it is not known. */
  public void measure(String name, String description, Supplier<OptionalLong> value) {
    Supplier<Number> number =
        () -> value.get().stream().asDoubleStream().findFirst().orElse(Double.NaN);
    Gauge.builder(name, number)
        .description(description)
        .strongReference(true)
        .register(registry);
  }

  /** A value of 1 while something holds. */
  public void watch(String name, String description, BooleanSupplier holds) {
    Gauge.builder(name, () -> holds.getAsBoolean() ? 1 : 0)
        .description(description)
        .strongReference(true)
        .register(registry);
  }

  @Override
  public void mount(Router router) {
    router.get("/metrics").handler(this::scrape);
  }

  private void scrape(RoutingContext ctx) {
    if (!ClientAddress.isLocal(ctx)) {
      throw new RequestFault(ErrorCode.NOT_FOUND);
    }
    ctx.response()
        .putHeader("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
        .putHeader("Cache-Control", "no-store")
        .end(registry.scrape());
  }

  @Override
  public void close() {
    gc.close();
    registry.close();
  }
}
