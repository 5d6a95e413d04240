/**
 * What the office's measures ask of its people: plans, due dates, what is owed, and what staff ask.
 *
 * <p>Knows measures, obligations, the fiscal year and working days, and the everyday wording of
 * questions about them. Must not know conversations, wording of answers, channels or SQL: answers
 * are structured, and somebody else puts them into words.
 *
 * <p>Threads: everything is immutable or stateless and may be shared.
 */
@NullMarked
package io.github.thamdai.staff;

import org.jspecify.annotations.NullMarked;
