/** Tests of what staff and citizens are told of the measures. */
@NullMarked
package io.github.thamdai.dialogue.staffdesk;

import org.jspecify.annotations.NullMarked;
