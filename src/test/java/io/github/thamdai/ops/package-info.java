/** Tests of health, metrics and logs. */
@NullMarked
package io.github.thamdai.ops;

import org.jspecify.annotations.NullMarked;
