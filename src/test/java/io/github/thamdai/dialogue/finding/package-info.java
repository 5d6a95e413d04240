@NullMarked
package io.github.thamdai.dialogue.finding;

import org.jspecify.annotations.NullMarked;
