@NullMarked
package io.github.thamdai.dialogue.flow.drawing;

import org.jspecify.annotations.NullMarked;
