/** Tests of the HTTP edge over real sockets. */
@NullMarked
package io.github.thamdai.http;

import org.jspecify.annotations.NullMarked;
