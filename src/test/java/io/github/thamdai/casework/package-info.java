@NullMarked
package io.github.thamdai.casework;

import org.jspecify.annotations.NullMarked;
