package io.github.thamdai.dialogue.finding;

import io.github.thamdai.search.classify.Nearness;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How near the nearest examples are to a question. */
public final class Near {
  static final Near NONE = of(Map.of());

  private final Map<String, Nearness> byLabel;
  private final Map<String, Nearness> byService;
  private final Nearness one;

  private Near(Map<String, Nearness> byLabel, Map<String, Nearness> byService) {
    this.byLabel = byLabel;
    this.byService = byService;
    this.one = Nearness.ofAll(byService.values());
  }

  /** @param byLabel by {@link NearLabel} */
  static Near of(Map<String, Nearness> byLabel) {
    Map<String, List<Nearness>> ofService = new HashMap<>();
    byLabel.forEach(
        (label, near) -> {
          if (NearLabel.isOfOne(label)) {
            ofService
                .computeIfAbsent(NearLabel.ofService(label), s -> new ArrayList<>())
                .add(near);
          }
        });
    Map<String, Nearness> byService = new HashMap<>();
    ofService.forEach((service, all) -> byService.put(service, Nearness.ofAll(all)));
    return new Near(byLabel, byService);
  }

  /** Questions about one service, whichever. */
  Nearness one() {
    return one;
  }

  Nearness broad() {
    return of(NearLabel.BROAD);
  }

  Nearness outside() {
    return of(NearLabel.OUTSIDE);
  }

  /** Questions about a service. */
  Nearness service(String id) {
    return byService.getOrDefault(NearLabel.of(id), Nearness.NONE);
  }

  /** @param label a {@link NearLabel} */
  Nearness of(String label) {
    return byLabel.getOrDefault(label, Nearness.NONE);
  }

  /** The nearest question that another entry of the same manual answers. */
  double nearestBeside(String label) {
    String service = NearLabel.ofService(label);
    return byLabel.entrySet().stream()
        .filter(e -> NearLabel.isOfOne(e.getKey()) && !e.getKey().equals(label))
        .filter(e -> !e.getKey().equals(service))
        .filter(e -> NearLabel.ofService(e.getKey()).equals(service))
        .mapToDouble(e -> e.getValue().first())
        .max()
        .orElse(0);
  }
}
