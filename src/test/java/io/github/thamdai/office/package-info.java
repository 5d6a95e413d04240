@NullMarked
package io.github.thamdai.office;

import org.jspecify.annotations.NullMarked;
