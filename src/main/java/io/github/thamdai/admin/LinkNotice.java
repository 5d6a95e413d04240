package io.github.thamdai.admin;

import io.github.thamdai.http.Html;
import io.github.thamdai.security.Secret;

/** Shows a fresh sign-in link, once. */
final class LinkNotice {
  private final ConsoleFrame frame;
  private final String baseUrl;

  LinkNotice(ConsoleFrame frame, String baseUrl) {
    this.frame = frame;
    this.baseUrl = baseUrl;
  }

  Html of(String name, Secret link) {
    return Html.of(
            "section",
            Html.of("h2", frame.say(ConsolePhrase.LINK_TITLE, "name", name)),
            Html.of("p", Html.of("code", baseUrl + "/sign-in?token=" + link.text())),
            Html.of("p", frame.say(ConsolePhrase.LINK_ONCE)))
        .attr("class", "good")
        .attr("role", "status");
  }
}
