/** Tests of the Thai text package: tables of spellings, and properties over random strings. */
@NullMarked
package io.github.thamdai.text;

import org.jspecify.annotations.NullMarked;
