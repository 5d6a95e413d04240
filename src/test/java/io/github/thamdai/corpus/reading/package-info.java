@NullMarked
package io.github.thamdai.corpus.reading;

import org.jspecify.annotations.NullMarked;
