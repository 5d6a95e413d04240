package io.github.thamdai.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Pages, styles, scripts and fonts from the class path folder {@code web/}, kept in memory with an
 * entity tag and a packed form. Only these are packed: they hold no secret beside a reader's input.
 */
final class StaticFiles implements Routes {
  private static final Pattern SAFE = Pattern.compile("/[A-Za-z0-9_-]+(?:[./][A-Za-z0-9_-]+)*");

  private final Map<String, StaticFile> loaded = new ConcurrentHashMap<>();

  @Override
  public void mount(Router router) {
    // Any method: a route for GET alone would make the router answer 405 for every unknown path.
    router.route().handler(this::serve);
  }

  private void serve(RoutingContext ctx) {
    HttpMethod method = ctx.request().method();
    String path = ctx.request().path();
    boolean reading = HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method);
    Optional<StaticFile> file =
        reading ? find("/".equals(path) ? "/index.html" : path) : Optional.empty();
    file.ifPresentOrElse(found -> send(found, ctx), ctx::next);
  }

  private Optional<StaticFile> find(@Nullable String path) {
    if (path == null || !SAFE.matcher(path).matches() || StaticFile.type(path).isEmpty()) {
      return Optional.empty();
    }
    StaticFile known = loaded.get(path);
    if (known != null) {
      return Optional.of(known);
    }
    try (InputStream in = StaticFiles.class.getResourceAsStream("/web" + path)) {
      if (in == null) {
        return Optional.empty();
      }
      StaticFile file = StaticFile.of(path, in.readAllBytes());
      loaded.put(path, file);
      return Optional.of(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void send(StaticFile file, RoutingContext ctx) {
    var response = ctx.response();
    response.putHeader("ETag", file.tag()).putHeader("Cache-Control", file.caching());
    response.putHeader("Vary", "Accept-Encoding");
    if (file.tag().equals(ctx.request().getHeader("If-None-Match"))) {
      response.setStatusCode(304).end();
      return;
    }
    response.putHeader("Content-Type", file.contentType());
    String accepted = ctx.request().getHeader("Accept-Encoding");
    boolean pack = file.packed() != null && accepted != null && accepted.contains("gzip");
    Buffer body = pack && file.packed() != null ? file.packed() : file.plain();
    if (pack) {
      response.putHeader("Content-Encoding", "gzip");
    }
    if (HttpMethod.HEAD.equals(ctx.request().method())) {
      response.putHeader("Content-Length", String.valueOf(body.length())).end();
    } else {
      response.end(body);
    }
  }
}
