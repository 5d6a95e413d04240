/**
 * What the office tells many people at once, and who wants to hear of what.
 *
 * <p>Knows: that news is written by one person and confirmed by another, its states, subjects. Must
 * not know: LINE, SQL, HTTP. Threads: records are immutable; ports block.
 */
@NullMarked
package io.github.thamdai.casework.news;

import org.jspecify.annotations.NullMarked;
