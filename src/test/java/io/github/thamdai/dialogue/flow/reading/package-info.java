@NullMarked
package io.github.thamdai.dialogue.flow.reading;

import org.jspecify.annotations.NullMarked;
