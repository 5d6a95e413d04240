@NullMarked
package io.github.thamdai.dialogue.wording;

import org.jspecify.annotations.NullMarked;
