@NullMarked
package io.github.thamdai.dialogue.flow.checking;

import org.jspecify.annotations.NullMarked;
