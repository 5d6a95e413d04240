@NullMarked
package io.github.thamdai.admin.desk;

import org.jspecify.annotations.NullMarked;
