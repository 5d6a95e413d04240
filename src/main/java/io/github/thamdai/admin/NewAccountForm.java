package io.github.thamdai.admin;

import io.github.thamdai.http.Html;
import io.github.thamdai.security.Sessions.SignedIn;
import java.util.List;

/** The form that creates an account. */
final class NewAccountForm {
  private NewAccountForm() {}

  static Html of(ConsoleFrame frame, SignedIn session, List<String> divisions) {
    Html division = Html.of("select", Html.of("option", "-").attr("value", ""));
    divisions.forEach(name -> division.with(Html.of("option", name).attr("value", name)));
    Html role =
        Html.of(
            "select",
            Html.of("option", frame.say(ConsolePhrase.STAFF)).attr("value", "staff"),
            Html.of("option", frame.say(ConsolePhrase.ADMIN)).attr("value", "admin"));
    Html name =
        Html.of("input").attr("type", "text").attr("maxlength", "100").flag("required");
    return frame
        .form(
            session,
            "/admin/accounts",
            ConsolePhrase.CREATE,
            labelled(frame, ConsolePhrase.NAME, "name", name),
            labelled(frame, ConsolePhrase.DIVISION, "division", division),
            labelled(frame, ConsolePhrase.ROLE, "role", role))
        .attr("class", "stacked");
  }

  private static Html labelled(
      ConsoleFrame frame, ConsolePhrase label, String name, Html control) {
    return Html.of("label", Html.of("span", frame.say(label)), control.attr("name", name));
  }
}
