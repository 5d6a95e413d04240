package io.github.thamdai.dialogue.finding;

import io.github.thamdai.corpus.Charge;
import io.github.thamdai.corpus.Fact;
import io.github.thamdai.corpus.Item;
import io.github.thamdai.corpus.RequiredDocument;
import io.github.thamdai.corpus.Section;
import io.github.thamdai.corpus.ServiceManual;
import io.github.thamdai.corpus.Step;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The running text of a manual, as it is indexed. */
final class ServiceText {
  private ServiceText() {}

  static String of(ServiceManual service) {
    return Stream.concat(
            Stream.of(service.summary(), service.division()),
            service.sections().values().stream().map(ServiceText::of))
        .collect(Collectors.joining("\n"));
  }

  private static String of(Section section) {
    return section.items().stream().map(ServiceText::of).collect(Collectors.joining("\n"));
  }

  private static String of(Item item) {
    return switch (item) {
      case Fact fact -> fact.text();
      case Step step -> joined(step.name(), step.detail());
      case RequiredDocument document -> joined(document.name(), document.note());
      case Charge charge -> joined(charge.item() + " " + charge.amount(), charge.note());
    };
  }

  private static String joined(String first, @Nullable String second) {
    return second == null ? first : first + " " + second;
  }
}
