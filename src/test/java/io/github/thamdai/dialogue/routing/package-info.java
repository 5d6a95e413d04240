@NullMarked
package io.github.thamdai.dialogue.routing;

import org.jspecify.annotations.NullMarked;
