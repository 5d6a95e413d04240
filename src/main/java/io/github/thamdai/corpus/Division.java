package io.github.thamdai.corpus;

import java.util.List;

/** A part of the agency: สำนัก or กอง. */
public record Division(String id, String name, List<String> names, List<Fact> duties) {}
