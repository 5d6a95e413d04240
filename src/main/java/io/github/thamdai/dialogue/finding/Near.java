package io.github.thamdai.dialogue.finding;

import io.github.thamdai.search.classify.Nearness;
import java.util.HashMap;
import java.util.Map;

/** How near the nearest examples are to a question. */
public final class Near {
  private final Map<String, Nearness> byLabel;
  private final Map<String, Map<String, Nearness>> ofServices = new HashMap<>();
  private final Map<String, Nearness> services = new HashMap<>();
  private final Nearness one;

  /** @param byLabel by {@link NearLabel} */
  Near(Map<String, Nearness> byLabel) {
    this.byLabel = byLabel;
    byLabel.forEach(
        (label, near) -> {
          if (NearLabel.isOfOne(label)) {
            ofServices
                .computeIfAbsent(NearLabel.ofService(label), s -> new HashMap<>())
                .put(label, near);
          }
        });
    ofServices.forEach((service, all) -> services.put(service, Nearness.ofAll(all.values())));
    one = Nearness.ofAll(services.values());
  }

  /** Questions about one service, whichever. */
  Nearness one() {
    return one;
  }

  Nearness broad() {
    return label(NearLabel.BROAD);
  }

  Nearness outside() {
    return label(NearLabel.OUTSIDE);
  }

  /** Questions about a service. */
  Nearness service(String id) {
    return services.getOrDefault(NearLabel.of(id), Nearness.NONE);
  }

  /** @param label a {@link NearLabel} */
  Nearness label(String label) {
    return byLabel.getOrDefault(label, Nearness.NONE);
  }

  /** The nearest question that another entry of the same manual answers. */
  double nearestBeside(String label) {
    String plain = NearLabel.ofService(label);
    return ofServices.getOrDefault(plain, Map.of()).entrySet().stream()
        .filter(of -> !of.getKey().equals(label) && !of.getKey().equals(plain))
        .mapToDouble(of -> of.getValue().first())
        .max()
        .orElse(0);
  }
}
