/** Test conversations. */
@NullMarked
package io.github.thamdai.evaluation.script;

import org.jspecify.annotations.NullMarked;
