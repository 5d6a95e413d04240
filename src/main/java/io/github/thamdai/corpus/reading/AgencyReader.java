package io.github.thamdai.corpus.reading;

import io.github.thamdai.corpus.Agency;
import io.github.thamdai.corpus.Contact;
import io.github.thamdai.corpus.Division;
import io.github.thamdai.corpus.Fact;
import io.github.thamdai.corpus.Place;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.corpus.yaml.YamlFile;
import io.github.thamdai.corpus.yaml.YamlMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads {@code agency.yaml}. */
final class AgencyReader {
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "name",
          "short",
          "also",
          "district",
          "province",
          "postcode",
          "updated",
          "divisions",
          "contact",
          "hours",
          "places",
          "about",
          "unknown");

  private AgencyReader() {}

  static Optional<Agency> read(Path path, String name, Problems problems) {
    return YamlFile.read(path, name, problems).map(AgencyReader::agency);
  }

  private static Agency agency(YamlMap map) {
    map.allowOnly(KEYS);
    List<Division> divisions = new ArrayList<>();
    for (YamlMap entry : map.maps("divisions")) {
      entry.allowOnly(Set.of("id", "name", "also", "duties"));
      divisions.add(
          new Division(
              ContentNames.slug(entry),
              entry.text("name"),
              entry.texts("also"),
              FactReader.facts(entry.items("duties"), true)));
    }
    if (divisions.isEmpty()) {
      map.problem("divisions", "no division is named", "add the office's สำนัก and กอง");
    }
    return new Agency(
        ContentNames.slug(map),
        map.text("name"),
        map.text("short"),
        map.texts("also"),
        map.text("district"),
        map.text("province"),
        map.optionalText("postcode"),
        map.date("updated"),
        divisions,
        contacts(map),
        FactReader.facts(map.items("hours"), true),
        places(map),
        FactReader.facts(map.items("about"), true),
        new TreeSet<>(map.texts("unknown")));
  }

  private static List<Contact> contacts(YamlMap map) {
    List<Contact> contacts = new ArrayList<>();
    for (YamlMap entry : map.maps("contact")) {
      entry.allowOnly(Set.of("kind", "label", "value", "url", "unconfirmed"));
      contacts.add(
          new Contact(
              entry.text("kind"),
              entry.text("label"),
              entry.text("value"),
              entry.has("url") ? WebAddress.checked(entry, "url") : null,
              FactReader.confirmed(entry, true)));
    }
    return contacts;
  }

  private static List<Place> places(YamlMap map) {
    List<Place> places = new ArrayList<>();
    for (YamlMap entry : map.maps("places")) {
      entry.allowOnly(Set.of("name", "text", "unconfirmed"));
      places.add(
          new Place(
              entry.text("name"),
              new Fact(entry.text("text"), FactReader.confirmed(entry, true))));
    }
    return places;
  }
}
