@NullMarked
package io.github.thamdai.channel.line.menu;

import org.jspecify.annotations.NullMarked;
