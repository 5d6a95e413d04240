package io.github.thamdai.channel.line;

/** Where to learn how the channel is. */
public interface LineStandings {

  /** As far as it is known. */
  LineStanding last();

  /** After asking LINE how many messages are left; takes some seconds at most. */
  LineStanding anew();
}
