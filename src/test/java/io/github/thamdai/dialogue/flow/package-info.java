@NullMarked
package io.github.thamdai.dialogue.flow;

import org.jspecify.annotations.NullMarked;
