/**
 * Tests of the pages people open, in a real browser where this machine has one.
 *
 * <p>Knows: what a person sees and does. Must not know: how answers are found; they are scripted.
 * Threads: one browser and one server per test, driven from the test's thread.
 */
@NullMarked
package io.github.thamdai.channel.web;

import org.jspecify.annotations.NullMarked;
