package io.github.thamdai.channel.line.account;

import java.util.OptionalLong;

/**
 * Pushed messages of this month.
 *
 * @param limit empty when the office's plan has none
 */
public record Quota(OptionalLong limit, long used) {

  /** How many more may be pushed; empty when there is no limit. */
  public OptionalLong left() {
    return limit.isPresent()
        ? OptionalLong.of(Math.max(0, limit.getAsLong() - used))
        : OptionalLong.empty();
  }

  /**
   * What is known after LINE refused to push so many: fewer are left, whatever its figures say, for
   * they come late.
   */
  Quota refused(long messages) {
    return limit.isPresent()
        ? new Quota(limit, Math.max(used, limit.getAsLong() - messages + 1))
        : this;
  }

  public boolean exhausted() {
    return left().isPresent() && left().getAsLong() == 0;
  }
}
