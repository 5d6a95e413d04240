package io.github.thamdai.store;

import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.SslMode;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a PostgreSQL database is and who asks.
 *
 * @param sslMode as libpq names it: disable, prefer, require, verify-full, ...
 */
public record DatabaseUrl(
    String host, int port, String database, String user, String password, String sslMode) {
  private static final Set<String> SSL_MODES =
      Set.of("disable", "allow", "prefer", "require", "verify-ca", "verify-full");

  /**
   * Reads {@code postgresql://user:password@host:port/database?sslmode=...}.
   *
   * @return empty when the text has another form
   */
  public static Optional<DatabaseUrl> parse(String text) {
    URI uri;
    try {
      uri = new URI(text);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
    boolean scheme = "postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme());
    String path = uri.getRawPath();
    String who = uri.getRawUserInfo();
    if (!scheme || uri.getHost() == null || who == null || path == null || path.length() < 2) {
      return Optional.empty();
    }
    int colon = who.indexOf(':');
    String mode = sslMode(uri.getRawQuery());
    if (path.indexOf('/', 1) >= 0 || !SSL_MODES.contains(mode)) {
      return Optional.empty();
    }
    return Optional.of(
        new DatabaseUrl(
            uri.getHost(),
            uri.getPort() < 0 ? 5432 : uri.getPort(),
            decode(path.substring(1)),
            decode(colon < 0 ? who : who.substring(0, colon)),
            colon < 0 ? "" : decode(who.substring(colon + 1)),
            mode));
  }

  private static String sslMode(String query) {
    if (query == null) {
      return "prefer";
    }
    // Any other parameter is refused rather than silently dropped.
    return query.startsWith("sslmode=") ? query.substring("sslmode=".length()) : "unknown";
  }

  private static String decode(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  String jdbc() {
    return "jdbc:postgresql://"
        + host
        + ":"
        + port
        + "/"
        + database
        + "?sslmode="
        + sslMode
        + "&connectTimeout=3&loginTimeout=5&ApplicationName=thamdai-migration";
  }

  PgConnectOptions options() {
    return new PgConnectOptions()
        .setHost(host)
        .setPort(port)
        .setDatabase(database)
        .setUser(user)
        .setPassword(password)
        .setSslMode(SslMode.valueOf(sslMode.toUpperCase(Locale.ROOT).replace('-', '_')))
        .addProperty("application_name", "thamdai");
  }

  /** Never shows the password. */
  @Override
  public String toString() {
    return "postgresql://" + user + ":***@" + host + ":" + port + "/" + database;
  }
}
