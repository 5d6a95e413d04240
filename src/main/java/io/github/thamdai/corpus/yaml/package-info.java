/**
 * YAML as a tree that remembers its lines, so that a fault can be named as file:line.
 *
 * <p>Knows: YAML syntax and shapes. Must not know: what the files mean. Threads: a tree is read by
 * one thread; {@link io.github.thamdai.corpus.yaml.Problems} is not shared.
 */
@NullMarked
package io.github.thamdai.corpus.yaml;

import org.jspecify.annotations.NullMarked;
