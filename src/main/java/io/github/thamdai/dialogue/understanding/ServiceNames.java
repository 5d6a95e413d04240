package io.github.thamdai.dialogue.understanding;

import io.github.thamdai.corpus.ServiceManual;
import io.github.thamdai.corpus.UnclearGroup;
import io.github.thamdai.text.ThaiNormalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the services are called: a message that is only such a name means that service. */
public final class ServiceNames {
  private final Map<String, String> idByName = new HashMap<>();

  /** @param unclear what is too broad means no one service, though one may be called so */
  public ServiceNames(Collection<ServiceManual> services, Collection<UnclearGroup> unclear) {
    Set<String> shared = new HashSet<>();
    for (ServiceManual service : services) {
      List<String> names = new ArrayList<>(service.names());
      names.add(service.title());
      names.add(service.shortName());
      for (String name : names) {
        String before = idByName.putIfAbsent(ThaiNormalizer.compact(name), service.id());
        if (before != null && !before.equals(service.id())) {
          shared.add(ThaiNormalizer.compact(name));
        }
      }
    }
    idByName.keySet().removeAll(shared);
    for (UnclearGroup group : unclear) {
      group.asks().stream().map(ThaiNormalizer::compact).forEach(idByName::remove);
    }
  }

  /** The id of the one service that is called so. */
  public Optional<String> of(String message) {
    return Optional.ofNullable(idByName.get(ThaiNormalizer.compact(message)));
  }
}
