package io.github.thamdai.http;

import io.vertx.ext.web.Router;

/**
 * Some paths and what answers them. Mounted once per server verticle, so an implementation keeps no
 * request state and is thread-safe. Request bodies are read before any module is asked: use {@code
 * ctx.body()}.
 */
public interface Routes {

  void mount(Router router);
}
