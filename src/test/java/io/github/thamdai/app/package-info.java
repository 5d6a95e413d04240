/** Tests of settings and wiring. */
@NullMarked
package io.github.thamdai.app;

import org.jspecify.annotations.NullMarked;
