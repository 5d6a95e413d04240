@NullMarked
package io.github.thamdai.channel.line.account;

import org.jspecify.annotations.NullMarked;
