package io.github.thamdai.channel.line;

/** Learns that the office's messages of this month do not suffice, from LINE's refusing some. */
@FunctionalInterface
public interface MonthlyLimit {

  /** @param messages how many pushes were asked for; returns at once */
  void refused(long messages);
}
