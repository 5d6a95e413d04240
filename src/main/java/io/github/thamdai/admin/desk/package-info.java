/**
 * Where staff work on what citizens brought: cases, questions, ratings, and, apart from them, reports
 * of corruption.
 *
 * <p>Knows: pages and forms, and who may see which. Must not know: how things are kept (that is
 * behind the ports of casework), how a citizen is reached. Threads: routes are thread-safe.
 */
@NullMarked
package io.github.thamdai.admin.desk;

import org.jspecify.annotations.NullMarked;
