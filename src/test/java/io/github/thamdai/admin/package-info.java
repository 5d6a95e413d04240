/** Tests of the console over HTTP with a real database. */
@NullMarked
package io.github.thamdai.admin;

import org.jspecify.annotations.NullMarked;
