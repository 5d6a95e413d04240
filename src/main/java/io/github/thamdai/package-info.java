/**
 * What every part may use: the one fault an operator is told about. Knows nothing else and has no
 * state.
 */
@NullMarked
package io.github.thamdai;

import org.jspecify.annotations.NullMarked;
