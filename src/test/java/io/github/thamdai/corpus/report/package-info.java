@NullMarked
package io.github.thamdai.corpus.report;

import org.jspecify.annotations.NullMarked;
