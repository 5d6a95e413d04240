package io.github.thamdai.evaluation.lexicon;

import io.github.thamdai.corpus.yaml.Problem;
import java.util.List;

/**
 * What a look at a lexicon came to; each warning with file and line of its entry and what to do.
 *
 * @param entries how many entries were looked at
 * @param idle words and meanings that change nothing
 * @param contradictions words that stand twice
 * @param spoiling entries without which a labelled question would be right
 * @param asked how many labelled questions were asked
 */
public record LexiconFindings(
    int entries,
    List<Problem> idle,
    List<Problem> contradictions,
    List<Problem> spoiling,
    int asked) {}
