/** Tests of the whole. */
@NullMarked
package io.github.thamdai;

import org.jspecify.annotations.NullMarked;
