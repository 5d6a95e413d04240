package io.github.thamdai.http;

import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells clients apart for limits; never logged or stored. */
public final class ClientAddress {
  private static final Pattern PRIVATE =
      Pattern.compile(
          "127\\..*|10\\..*|192\\.168\\..*|172\\.(1[6-9]|2[0-9]|3[01])\\..*|::1|0:0:0:0:0:0:0:1"
              + "|f[cd].*");
  private static final String LOOPBACK = "0:0:0:0:0:0:0:1";
  private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F.:]{3,45}");

  private ClientAddress() {}

  /**
   * The peer, or what a proxy on this machine or network says of its own peer. A sender elsewhere
   * is not believed, or it could take a new name with each request.
   */
  public static String of(RoutingContext ctx) {
    String peer = ctx.request().remoteAddress().hostAddress();
    if (peer == null) {
      return "unknown";
    }
    String forwarded = last(ctx.request().getHeader("X-Forwarded-For"));
    return network(forwarded != null && PRIVATE.matcher(peer).matches() ? forwarded : peer);
  }

  /** Whether the client is on this machine or network; behind a proxy there, its peer counts. */
  public static boolean isLocal(RoutingContext ctx) {
    return PRIVATE.matcher(of(ctx)).matches();
  }

  private static @Nullable String last(@Nullable String header) {
    if (header == null) {
      return null;
    }
    String address = header.substring(header.lastIndexOf(',') + 1).strip();
    return ADDRESS.matcher(address).matches() ? address : null;
  }

  // One household has a whole /64 of IPv6 addresses to choose from.
  private static String network(String address) {
    if (!address.contains(":") || address.equals(LOOPBACK)) {
      return address;
    }
    String[] parts = address.split(":", 5);
    return parts.length < 5 || address.contains("::")
        ? address
        : String.join(":", parts[0], parts[1], parts[2], parts[3]);
  }
}
