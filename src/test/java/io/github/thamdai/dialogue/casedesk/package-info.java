@NullMarked
package io.github.thamdai.dialogue.casedesk;

import org.jspecify.annotations.NullMarked;
