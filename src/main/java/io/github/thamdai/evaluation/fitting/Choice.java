package io.github.thamdai.evaluation.fitting;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One choice among several that a label knows the right answer of.
 *
 * @param options measures of each option, by name
 * @param right places of the options that are right; at least one
 */
record Choice(List<Map<String, Double>> options, Set<Integer> right) {}
