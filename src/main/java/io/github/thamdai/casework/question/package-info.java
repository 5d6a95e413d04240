/**
 * Questions of citizens that staff answer.
 *
 * <p>Knows: their states and the port under which they are kept. Must not know: SQL, HTTP, how an
 * answer becomes a published one. Threads: records are immutable; ports block.
 */
@NullMarked
package io.github.thamdai.casework.question;

import org.jspecify.annotations.NullMarked;
