/** Tests of plans, due dates and staff questions, on the sample office's report. */
@NullMarked
package io.github.thamdai.staff;

import org.jspecify.annotations.NullMarked;
