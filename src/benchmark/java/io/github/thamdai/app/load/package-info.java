/** Load on a running service, from the same machine, bounded in rate and time. */
@NullMarked
package io.github.thamdai.app.load;

import org.jspecify.annotations.NullMarked;
