@NullMarked
package io.github.thamdai.evaluation;

import org.jspecify.annotations.NullMarked;
