@NullMarked
package io.github.thamdai.corpus;

import org.jspecify.annotations.NullMarked;
