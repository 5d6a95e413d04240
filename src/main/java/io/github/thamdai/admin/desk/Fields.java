package io.github.thamdai.admin.desk;

import io.github.thamdai.http.Html;
import java.util.Map;

/** The controls that the forms of the desk are made of, each with its label. */
final class Fields {
  private Fields() {}

  static Html hidden(String name, String value) {
    return Html.of("input").attr("type", "hidden").attr("name", name).attr("value", value);
  }

  static Html text(String label, String name, String value, int rows, int longest) {
    return labelled(
        label,
        Html.of("textarea", value)
            .attr("name", name)
            .attr("rows", Integer.toString(rows))
            .attr("maxlength", Integer.toString(longest)));
  }

  static Html line(String label, String name, String value, int longest) {
    return labelled(
        label,
        Html.of("input")
            .attr("type", "text")
            .attr("name", name)
            .attr("value", value)
            .attr("maxlength", Integer.toString(longest)));
  }

  /** @param options labels by value, in order */
  static Html select(String label, String name, Map<String, String> options, String chosen) {
    Html select = Html.of("select").attr("name", name);
    options.forEach(
        (value, text) -> {
          Html option = Html.of("option", text).attr("value", value);
          select.with(value.equals(chosen) ? option.flag("selected") : option);
        });
    return labelled(label, select);
  }

  static Html alarm(String text) {
    return Html.of("p", text).attr("class", "alarm").attr("role", "alert");
  }

  /** One fact under its name. */
  static Html fact(String name, Html value) {
    return Html.of("div", Html.of("dt", name), Html.of("dd", value));
  }

  static Html fact(String name, String value) {
    return fact(name, Html.of("span", value));
  }

  private static Html labelled(String label, Html control) {
    return Html.of("label", Html.of("span", label), control);
  }
}
