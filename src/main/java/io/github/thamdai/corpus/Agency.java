package io.github.thamdai.corpus;

import io.github.thamdai.corpus.report.DivisionName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The office that runs the assistant.
 *
 * @param names other ways people write its name
 * @param about what may be said of the office itself
 * @param unknown what people ask for but the office has not published; answered as such
 */
public record Agency(
    String id,
    String name,
    String shortName,
    List<String> names,
    String district,
    String province,
    @Nullable String postcode,
    LocalDate updated,
    List<Division> divisions,
    List<Contact> contacts,
    List<Fact> hours,
    List<Place> places,
    List<Fact> about,
    Set<String> unknown) {

  public SourceRef ref() {
    return new SourceRef(SourceKind.AGENCY, id, name);
  }

  /** The divisions as readers of reports know them. */
  public List<DivisionName> divisionNames() {
    return divisions.stream().map(d -> new DivisionName(d.name(), d.names())).toList();
  }

  public Optional<Division> division(String divisionName) {
    return divisions.stream().filter(d -> d.name().equals(divisionName)).findFirst();
  }
}
