/**
 * Entry point, settings, and the wiring of one office: the only place that builds objects across
 * packages. Knows everything and decides nothing. Threads: start and stop run on the main thread.
 */
@NullMarked
package io.github.thamdai.app;

import org.jspecify.annotations.NullMarked;
