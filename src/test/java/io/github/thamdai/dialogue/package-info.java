@NullMarked
package io.github.thamdai.dialogue;

import org.jspecify.annotations.NullMarked;
