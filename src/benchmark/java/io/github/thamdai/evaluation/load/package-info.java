/** Understanding under load: what one question costs once the service is warm. */
@NullMarked
package io.github.thamdai.evaluation.load;

import org.jspecify.annotations.NullMarked;
