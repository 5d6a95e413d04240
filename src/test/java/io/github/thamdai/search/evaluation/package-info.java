/** Tests of the measuring of retrieval. */
@NullMarked
package io.github.thamdai.search.evaluation;

import org.jspecify.annotations.NullMarked;
