@NullMarked
package io.github.thamdai.evaluation.fitting;

import org.jspecify.annotations.NullMarked;
