@NullMarked
package io.github.thamdai.dialogue.flow.running;

import org.jspecify.annotations.NullMarked;
