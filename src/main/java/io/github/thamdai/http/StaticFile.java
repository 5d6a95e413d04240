package io.github.thamdai.http;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * One file of {@code web/}, ready to send.
 *
 * @param packed gzip form, null when packing gains nothing
 * @param tag strong entity tag with its quotes
 */
record StaticFile(
    Buffer plain, @Nullable Buffer packed, String tag, String contentType, String caching) {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "ico", "image/x-icon",
          "txt", "text/plain; charset=utf-8",
          "webmanifest", "application/manifest+json",
          "woff2", "font/woff2");

  static Optional<String> type(String path) {
    return Optional.ofNullable(TYPES.get(path.substring(path.lastIndexOf('.') + 1)));
  }

  static StaticFile of(String path, byte[] bytes) {
    String type = type(path).orElseThrow();
    boolean font = type.startsWith("font/");
    byte[] packed = font || type.equals("image/png") ? bytes : gzip(bytes);
    return new StaticFile(
        Buffer.buffer(bytes),
        packed.length < bytes.length ? Buffer.buffer(packed) : null,
        '"' + digest(bytes) + '"',
        type,
        // Fonts never change under their name; everything else is asked for again by its tag.
        font ? "public, max-age=31536000, immutable" : "no-cache");
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
