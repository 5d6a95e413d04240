package io.github.thamdai.corpus.report;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Every address the document links to: one place can settle a doubt about another. */
final class KnownAddresses {
  private final Set<String> slugs = new HashSet<>();
  private final Set<String> longUrls = new TreeSet<>();

  KnownAddresses(Collection<String> hrefs) {
    for (String href : hrefs) {
      slugs.add(Address.slug(href));
      if (Address.slugIsTooLong(href)) {
        longUrls.add(href);
      }
    }
  }

  boolean hasSlug(String text) {
    return slugs.contains(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
  }

  /**
   * Where a page with too long a slug likely is. Two long slugs may be cut to the same one, and only
   * one page can have it: the shortest is taken for it, of the others nothing is known.
   */
  Optional<String> cut(String url) {
    String cut = Address.cutSlug(url);
    String cutKey = Address.key(cut);
    boolean shorterExists =
        longUrls.stream()
            .anyMatch(
                other ->
                    Address.slug(other).length() < Address.slug(url).length()
                        && Address.key(Address.cutSlug(other)).equals(cutKey));
    return shorterExists ? Optional.empty() : Optional.of(cut);
  }
}
