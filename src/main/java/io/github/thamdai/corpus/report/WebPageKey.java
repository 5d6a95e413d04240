package io.github.thamdai.corpus.report;

/** Tells whether two addresses lead to one page, as far as their writing shows. */
public final class WebPageKey {
  /** A slug this long may have lost its end: WordPress keeps 22 Thai letters. */
  private static final int NEARLY_CUT = 20;

  private WebPageKey() {}

  /** The same for every writing of one address: http or https, closing slash, encoding. */
  public static String of(String url) {
    return Address.key(url);
  }

  /** Whether a long key is another key without its last one or two letters. */
  public static boolean isCutOf(String key, String whole) {
    String slug = key.substring(key.lastIndexOf('/') + 1);
    int missing = whole.length() - key.length();
    return slug.length() >= NEARLY_CUT && missing >= 1 && missing <= 2 && whole.startsWith(key);
  }

  /** Whether an address names a host and nothing on it. */
  public static boolean isHome(String url) {
    return !Address.key(url).contains("/");
  }
}
