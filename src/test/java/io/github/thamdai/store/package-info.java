/** Tests of the store against a real PostgreSQL. */
@NullMarked
package io.github.thamdai.store;

import org.jspecify.annotations.NullMarked;
