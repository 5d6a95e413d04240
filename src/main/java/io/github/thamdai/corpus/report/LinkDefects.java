package io.github.thamdai.corpus.report;

import io.github.thamdai.text.ThaiDigits;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges one printed link: what is wrong with it, and where it likely leads. */
final class LinkDefects {
  private final KnownAddresses known;

  LinkDefects(KnownAddresses known) {
    this.known = known;
  }

  Evidence judge(PrintedLink link) {
    Set<EvidenceDefect> defects = EnumSet.noneOf(EvidenceDefect.class);
    String label = link.label();
    String url = link.url();
    String likely = url;
    if (link.anchors().size() > 1) {
      defects.add(EvidenceDefect.ONE_LINK_IN_SEVERAL_ANCHORS);
      defects.add(EvidenceDefect.TEXT_SPLIT);
    }
    if (Address.startsWithHost(label) && label.contains(" ")) {
      defects.add(EvidenceDefect.SPACE_IN_TEXT);
    }
    boolean fragment = isFragment(label);
    if (fragment) {
      defects.add(EvidenceDefect.FRAGMENT_WITHOUT_HOST);
    }
    String target = target(label, url, fragment);
    if (opensAnotherPage(link, target)) {
      defects.add(EvidenceDefect.WRONG_HREF);
      likely = target;
    } else if (link.anchors().size() == 1 && stopsEarly(label, url)) {
      defects.add(EvidenceDefect.TEXT_CUT);
    }
    @Nullable String mended = mend(likely, url, defects);
    boolean differs = mended != null && !mended.equals(url);
    return new Evidence(url, differs ? mended : null, label, List.copyOf(defects));
  }

  /** The page that the text names; the link's own address where the text names none. */
  private static String target(String label, String url, boolean fragment) {
    String text = label.replaceAll("\\s+", "");
    if (fragment) {
      return Address.host(url) + "/" + text;
    }
    boolean names =
        Address.startsWithHost(text)
            && Address.hasWholeHost(text)
            && !Address.key(url).startsWith(Address.key(text));
    if (!names) {
      return url;
    }
    return text.startsWith("http") ? text : Address.scheme(url) + text;
  }

  /** True where an anchor opens neither the page named nor the part of it printed so far. */
  private static boolean opensAnotherPage(PrintedLink link, String target) {
    for (int i = 0; i < link.anchors().size(); i++) {
      String href = Address.key(link.anchors().get(i).href());
      boolean right =
          href.equals(Address.key(target)) || href.equals(Address.key(link.labelUpTo(i)));
      if (!right) {
        return true;
      }
    }
    return false;
  }

  private static boolean stopsEarly(String label, String url) {
    return Address.startsWithHost(label)
        && !Address.key(label).equals(Address.key(url))
        && Address.key(url).startsWith(Address.key(label));
  }

  private boolean isFragment(String label) {
    return !Address.startsWithHost(label)
        && !label.contains(" ")
        && !label.isEmpty()
        && (known.hasSlug(label) || Address.looksLikePath(label));
  }

  /** Adds the defects of the address itself; null where it is wrong and the right one unknown. */
  private @Nullable String mend(String likely, String url, Set<EvidenceDefect> defects) {
    String mended = likely;
    if (Address.hasSecondScheme(mended)) {
      defects.add(EvidenceDefect.DOUBLED_SCHEME);
      mended = Address.flattenSecondScheme(mended);
    }
    if (Address.hasThaiDigits(url)) {
      defects.add(EvidenceDefect.THAI_DIGITS_IN_SLUG);
      mended = ThaiDigits.toArabic(mended);
    }
    if (!Misreading.likely(mended).equals(mended)) {
      defects.add(EvidenceDefect.OCR_WRONG_LETTER);
      mended = Misreading.likely(mended);
    }
    if (Address.slugIsTooLong(url)) {
      defects.add(EvidenceDefect.SLUG_OVER_200_BYTES);
      return known.cut(mended).orElse(null);
    }
    return mended;
  }

}
