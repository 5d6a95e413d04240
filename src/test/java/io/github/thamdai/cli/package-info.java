/** Tests of the commands, run as an operator runs them. */
@NullMarked
package io.github.thamdai.cli;

import org.jspecify.annotations.NullMarked;
