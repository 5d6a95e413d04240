package io.github.thamdai.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One indexed field: a view of a role. */
record IndexField(Role role, Kind kind, String name) {
  static final String ID = "id";

  /** Every view of the body; short roles go without 4-grams, to spare look-ups (not measured). */
  static final List<IndexField> ALL = all();

  static final List<IndexField> WORDS = ALL.stream().filter(f -> f.kind == Kind.WORDS).toList();

  private static List<IndexField> all() {
    List<IndexField> fields = new ArrayList<>();
    for (Role role : Role.values()) {
      for (Kind kind : Kind.values()) {
        if (kind != Kind.GRAMS || role == Role.BODY) {
          String name = role.name() + "." + kind.name();
          fields.add(new IndexField(role, kind, name.toLowerCase(Locale.ROOT)));
        }
      }
    }
    return List.copyOf(fields);
  }
}
