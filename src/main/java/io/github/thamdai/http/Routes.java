package io.github.thamdai.http;

import io.vertx.ext.web.Router;

/**
 * Some paths and what answers them. Mounted once per server verticle, so an implementation keeps no
 * request state and is thread-safe. Request bodies are read before any module is asked: use {@code
 * ctx.body()}.
 */
public interface Routes {

  /**
   * Reads those bodies of this module that may be larger than a form's; asked before any other body
   * is read. Whoever may not send one must be refused here.
   */
  default void mountBodies(Router router) {}

  void mount(Router router);
}
