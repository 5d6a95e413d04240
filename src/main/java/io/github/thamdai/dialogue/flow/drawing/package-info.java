/**
 * Flows as pictures: Mermaid text, and SVG by a layered layout of our own.
 *
 * <p>Knows: the steps of a flow and how to set them out. Must not know: files, the web. Threads:
 * stateless; the same flow always gives the same picture.
 */
@NullMarked
package io.github.thamdai.dialogue.flow.drawing;

import org.jspecify.annotations.NullMarked;
