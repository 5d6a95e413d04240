/**
 * Commands for the people who run the assistant.
 *
 * <p>Knows the command line and how to print. Must not decide anything: every command asks the
 * package that knows. Threads: one command runs on the main thread.
 */
@NullMarked
package io.github.thamdai.cli;

import org.jspecify.annotations.NullMarked;
