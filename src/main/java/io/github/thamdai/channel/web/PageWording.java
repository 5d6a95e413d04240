package io.github.thamdai.channel.web;

import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.corpus.yaml.YamlFile;
import io.github.thamdai.corpus.yaml.YamlMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The wording of the document pages and the privacy notice, from {@code pages.yaml}. */
public final class PageWording {
  private static final String FILE = "pages.yaml";
  private static final String NOTICE = "privacy-notice";

  private final Map<PagePhrase, String> phrases;
  private final List<NoticeSection> notice;

  /** One heading of the privacy notice and what stands under it. */
  record NoticeSection(String heading, List<String> texts) {}

  private PageWording(Map<PagePhrase, String> phrases, List<NoticeSection> notice) {
    this.phrases = phrases;
    this.notice = notice;
  }

  /** Reads {@code pages.yaml} of the flows folder; every phrase must be there. */
  public static PageWording read(Path flows, Problems problems) {
    Optional<YamlMap> file = YamlFile.read(flows.resolve(FILE), FILE, problems);
    Map<PagePhrase, String> phrases = new EnumMap<>(PagePhrase.class);
    List<NoticeSection> notice = new ArrayList<>();
    file.ifPresent(map -> read(map, phrases, notice));
    return new PageWording(phrases, List.copyOf(notice));
  }

  private static void read(
      YamlMap map, Map<PagePhrase, String> phrases, List<NoticeSection> notice) {
    Set<String> allowed = new TreeSet<>(Set.of(NOTICE));
    for (PagePhrase phrase : PagePhrase.values()) {
      phrases.put(phrase, map.text(phrase.key()));
      allowed.add(phrase.key());
    }
    map.allowOnly(allowed);
    for (YamlMap section : map.maps(NOTICE)) {
      section.allowOnly(Set.of("heading", "texts"));
      notice.add(new NoticeSection(section.text("heading"), section.texts("texts")));
    }
    if (notice.isEmpty()) {
      map.problem(NOTICE, "'" + NOTICE + "' is empty", "the law asks for it; write its sections");
    }
  }

  String say(PagePhrase phrase) {
    return phrases.getOrDefault(phrase, phrase.key());
  }

  /** The sentence with {@code {value}} replaced. */
  String say(PagePhrase phrase, String value) {
    return say(phrase).replace("{value}", value);
  }

  List<NoticeSection> notice() {
    return notice;
  }
}
