package io.github.thamdai.http;

import io.github.thamdai.dialogue.IncomingText;
import io.github.thamdai.dialogue.PersonalNumbers;
import io.vertx.ext.web.RoutingContext;

/** Reads a form's fields as conversations read messages: cleaned, ID-card numbers masked. */
public final class FormText {
  private FormText() {}

  /** At most {@code longest} UTF-16 units; "" when the field is missing. */
  public static String of(RoutingContext ctx, String name, int longest) {
    String clean = clean(ctx, name);
    return clean.length() <= longest ? clean : clean.substring(0, longest);
  }

  /** Whether {@link #of} leaves out the end of what was sent. */
  public static boolean isCut(RoutingContext ctx, String name, int longest) {
    return clean(ctx, name).length() > longest;
  }

  private static String clean(RoutingContext ctx, String name) {
    String value = ctx.request().getFormAttribute(name);
    return value == null ? "" : PersonalNumbers.mask(IncomingText.clean(value));
  }

  /** A whole number; -1 when the field has none. */
  public static int number(RoutingContext ctx, String name) {
    try {
      return Integer.parseInt(of(ctx, name, 10));
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
