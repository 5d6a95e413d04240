@NullMarked
package io.github.thamdai.casework.photo;

import org.jspecify.annotations.NullMarked;
