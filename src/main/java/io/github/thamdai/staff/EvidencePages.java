package io.github.thamdai.staff;

import io.github.thamdai.corpus.report.Evidence;
import io.github.thamdai.corpus.report.EvidenceDefect;
import io.github.thamdai.corpus.report.Measure;
import io.github.thamdai.corpus.report.WebPageKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Groups evidence by the page it leads to, whatever way the address is written. */
final class EvidencePages {
  private EvidencePages() {}

  /** Pages that at least two measures point at. */
  static List<StaffResult.SharedPage> shared(List<Measure> all, List<Measure> asked) {
    Map<String, String> urls = new TreeMap<>();
    Map<String, List<Measure>> users = new LinkedHashMap<>();
    for (Measure measure : all) {
      for (Evidence evidence : measure.evidence()) {
        String url = target(evidence);
        if (url != null) {
          String key = WebPageKey.of(url);
          urls.putIfAbsent(key, url);
          List<Measure> known = users.computeIfAbsent(key, unused -> new ArrayList<>());
          if (!known.contains(measure)) {
            known.add(measure);
          }
        }
      }
    }
    joinCutSlugs(users);
    return users.entrySet().stream()
        .filter(page -> page.getValue().size() > 1)
        .filter(page -> page.getValue().stream().anyMatch(asked::contains))
        .map(
            page ->
                new StaffResult.SharedPage(
                    urls.getOrDefault(page.getKey(), page.getKey()), inOrder(page.getValue(), all)))
        .sorted(Comparator.comparingInt((StaffResult.SharedPage p) -> -p.measures().size()))
        .toList();
  }

  private static @Nullable String target(Evidence evidence) {
    return evidence.likelyUrl() == null ? evidence.url() : evidence.likelyUrl();
  }

  private static List<Measure> inOrder(List<Measure> some, List<Measure> all) {
    return all.stream().filter(some::contains).toList();
  }

  /** A printed address that lost its last letters is the page whose address goes on from it. */
  private static void joinCutSlugs(Map<String, List<Measure>> users) {
    for (String key : List.copyOf(users.keySet())) {
      List<String> longer =
          users.keySet().stream().filter(other -> WebPageKey.isCutOf(key, other)).toList();
      if (longer.size() == 1) {
        List<Measure> joined = users.get(longer.getFirst());
        List<Measure> moved = users.remove(key);
        if (joined != null && moved != null) {
          moved.stream().filter(measure -> !joined.contains(measure)).forEach(joined::add);
        }
      }
    }
  }

  /** Whether all links of a measure lead to home pages. */
  static boolean homePageOnly(Measure measure) {
    List<String> urls = new ArrayList<>();
    for (Evidence evidence : measure.evidence()) {
      String url = target(evidence);
      if (url != null) {
        urls.add(url);
      }
    }
    return !urls.isEmpty() && urls.stream().allMatch(WebPageKey::isHome);
  }

  static boolean isDefective(Evidence evidence) {
    return !evidence.defects().isEmpty()
        && !evidence.defects().equals(List.of(EvidenceDefect.NO_LINK));
  }
}
