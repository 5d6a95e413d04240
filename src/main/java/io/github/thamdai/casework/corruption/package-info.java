/**
 * Reports of corruption: apart from everything else, without a name, followed up by a receipt code.
 *
 * <p>Knows: reports, their messages, and the port under which they are kept. Must not know:
 * conversations, accounts, addresses, or anything else that tells who reported. Threads: records are
 * immutable; ports block.
 */
@NullMarked
package io.github.thamdai.casework.corruption;

import org.jspecify.annotations.NullMarked;
