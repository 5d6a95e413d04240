package io.github.thamdai.channel.line;

import io.github.thamdai.channel.line.LineWording.Sentence;
import io.github.thamdai.http.Routes;
import io.vertx.ext.web.Router;
import java.util.List;

/** Stands in for the channel until the office has given its credentials: 503 and which are missing. */
public final class LineNotConfigured implements Routes {
  private final String message;

  /** @param missing names of the settings, such as {@code LINE_CHANNEL_SECRET} */
  public LineNotConfigured(LineWording wording, List<String> missing) {
    this.message =
        wording.say(Sentence.NOT_CONFIGURED).replace("{settings}", String.join(", ", missing));
  }

  @Override
  public void mount(Router router) {
    router
        .post(LineWebhook.PATH)
        .handler(ctx -> LineWebhook.refuse(ctx, 503, "line_not_configured", message));
  }
}
