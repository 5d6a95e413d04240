/**
 * Cases, questions and ratings in conversation: what is said of them, and the actions of flows that
 * bring them about.
 *
 * <p>Knows: the office's rules for cases, the ports of casework, the contract of actions. Must not
 * know: how a flow is run, SQL, HTTP, LINE. Threads: everything is immutable or asks ports, which
 * block.
 */
@NullMarked
package io.github.thamdai.dialogue.casedesk;

import org.jspecify.annotations.NullMarked;
