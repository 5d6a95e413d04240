package io.github.thamdai.corpus.report;

import io.github.thamdai.text.ThaiDigits;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares web addresses the way a reader does, and measures their slugs. */
final class Address {
  /** WordPress keeps this many percent-encoded bytes of a slug. */
  static final int SLUG_LIMIT = 200;

  private static final Pattern SCHEME = Pattern.compile("^https?://");
  private static final Pattern HOST = Pattern.compile("(?i)^(?:https?://|www\\.).*");
  private static final Pattern WHOLE_HOST =
      Pattern.compile("(?i)^(?:https?://)?(?:www\\.)?+[\\w-]+(?:\\.[\\w-]+)+(?:[/?#].*)?$");
  private static final Pattern ADDRESS_LIKE = Pattern.compile("\\S*[-/]\\S*");
  private static final Pattern ESCAPE = Pattern.compile(".*%[0-9A-Fa-f]{2}.*");
  private static final Pattern SECOND_SCHEME = Pattern.compile("https?://");

  private Address() {}

  /** The form two writings of one page share: no scheme, no spaces, no closing slash, decoded. */
  static String key(String address) {
    String plain = decode(address).replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    String bare = SCHEME.matcher(plain).replaceFirst("");
    return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
  }

  static boolean startsWithHost(String text) {
    return HOST.matcher(text).matches();
  }

  /** Whether a host is written out to its end: {@code www.prasat} is not. */
  static boolean hasWholeHost(String text) {
    return WHOLE_HOST.matcher(text).matches();
  }

  /** Whether words without a host look like the end of an address. */
  static boolean looksLikePath(String text) {
    return ADDRESS_LIKE.matcher(text).matches();
  }

  static String scheme(String url) {
    return url.startsWith("https://") ? "https://" : "http://";
  }

  /** {@code http://www.example.go.th} of any address on that host. */
  static String host(String url) {
    String bare = SCHEME.matcher(url).replaceFirst("");
    int end = bare.indexOf('/');
    return scheme(url) + (end < 0 ? bare : bare.substring(0, end));
  }

  static String path(String url) {
    String bare = SCHEME.matcher(url).replaceFirst("");
    int start = bare.indexOf('/');
    return start < 0 ? "" : bare.substring(start + 1);
  }

  /** The last part of the path, decoded, without slashes. */
  static String slug(String url) {
    String path = decode(path(url));
    String open = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return open.substring(open.lastIndexOf('/') + 1);
  }

  /** Length of the slug in percent-encoded bytes; Thai digits count as the 0-9 they stand for. */
  static boolean slugIsTooLong(String url) {
    String slug = ThaiDigits.toArabic(slug(url));
    return slug.chars().anyMatch(c -> c >= 0x0E00 && c <= 0x0E7F)
        && encodedLength(slug) > SLUG_LIMIT;
  }

  /** The address with its slug cut where WordPress cuts it: at the last whole letter that fits. */
  static String cutSlug(String url) {
    String slug = slug(url);
    StringBuilder kept = new StringBuilder();
    int bytes = 0;
    for (int i = 0; i < slug.length(); i++) {
      bytes += encodedLength(slug.substring(i, i + 1));
      if (bytes > SLUG_LIMIT) {
        break;
      }
      kept.append(slug.charAt(i));
    }
    String decoded = decode(url);
    int at = decoded.lastIndexOf(slug);
    return decoded.substring(0, at) + kept + decoded.substring(at + slug.length());
  }

  static boolean hasThaiDigits(String url) {
    String path = path(url);
    return !ThaiDigits.toArabic(path).equals(path);
  }

  static boolean hasSecondScheme(String url) {
    return SECOND_SCHEME.matcher(path(url)).find();
  }

  /**
   * An address whose path holds a second one, as the slug it was made from: WordPress turns every
   * sign of a title into one hyphen.
   */
  static String flattenSecondScheme(String url) {
    String path = path(url);
    String open = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return host(url) + "/" + open.replaceAll("[:/.]+", "-") + (path.endsWith("/") ? "/" : "");
  }

  private static int encodedLength(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).length();
  }

  private static String decode(String url) {
    if (!ESCAPE.matcher(url).matches()) {
      return url;
    }
    try {
      return URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException brokenEscape) {
      return url;
    }
  }
}
