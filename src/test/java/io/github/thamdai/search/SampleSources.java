package io.github.thamdai.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sample texts as sources, each a file of its own. */
final class SampleSources {
  private SampleSources() {}

  static IndexSources all() {
    return of(SampleTexts.all());
  }

  static IndexSources of(List<IndexedText> texts) {
    Map<String, String> digests = new HashMap<>();
    for (IndexedText text : texts) {
      digests.put(text.id() + ".yaml", Integer.toHexString(text.texts().hashCode()));
    }
    return new IndexSources(texts, SampleTexts.COMPOUNDS, digests);
  }

  /** One text more, one changed, one gone. */
  static IndexSources edited() {
    List<IndexedText> texts = new ArrayList<>(SampleTexts.all());
    texts.removeIf(text -> text.id().equals("water") || text.id().equals("sign-tax"));
    texts.add(new IndexedText("sign-tax", Map.of(Role.TITLE, "ภาษีป้ายฉบับใหม่")));
    texts.add(new IndexedText("dog", Map.of(Role.TITLE, "การฉีดวัคซีนพิษสุนัขบ้า")));
    return of(texts);
  }
}
