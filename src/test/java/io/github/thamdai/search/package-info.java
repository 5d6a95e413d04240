/** Tests of searching: what must be found, however it is typed, and what must never break. */
@NullMarked
package io.github.thamdai.search;

import org.jspecify.annotations.NullMarked;
