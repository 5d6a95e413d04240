package io.github.thamdai.casework.notice;

import java.util.List;

/** The kept notices of one agency to conversations on the web, where nobody can be called back. */
public interface Notices {

  /**
   * What a conversation was told since a notice, oldest first, at most 20. Reading changes nothing,
   * so that an answer lost on the way costs no notice.
   *
   * @param after id of the last notice seen; 0 for all
   */
  List<Notice> since(String conversation, long after);
}
