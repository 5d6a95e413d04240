/** Tests of how questions are read. */
@NullMarked
package io.github.thamdai.dialogue.understanding;

import org.jspecify.annotations.NullMarked;
