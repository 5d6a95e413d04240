package io.github.thamdai.casework;

import org.jspecify.annotations.Nullable;

/**
 * Where a case is.
 *
 * @param text as told; "" when only a point was sent
 * @param outside whether the point lies outside the office's district; such a case is taken all the
 *     same, for the edge of a map is no reason to turn somebody away
 */
public record CasePlace(String text, @Nullable Coordinates point, boolean outside) {

  public static CasePlace named(String text) {
    return new CasePlace(text, null, false);
  }
}
