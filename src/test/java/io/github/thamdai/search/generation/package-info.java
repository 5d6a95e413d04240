@NullMarked
package io.github.thamdai.search.generation;

import org.jspecify.annotations.NullMarked;
