/** Search under load: how long a question takes when the index is large. */
@NullMarked
package io.github.thamdai.search.load;

import org.jspecify.annotations.NullMarked;
