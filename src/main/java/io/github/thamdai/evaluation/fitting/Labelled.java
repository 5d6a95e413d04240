package io.github.thamdai.evaluation.fitting;

import java.util.Map;

/** Measures of a finding, and whether what is fitted holds for it. */
record Labelled(Map<String, Double> measures, boolean holds) {}
