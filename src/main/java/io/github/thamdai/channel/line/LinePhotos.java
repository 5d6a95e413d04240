package io.github.thamdai.channel.line;

import io.github.thamdai.dialogue.Said;

/** Where photos that people send are kept for the office. */
public interface LinePhotos {

  /**
   * Keeps a photo without its metadata. Blocks; slow.
   *
   * @return without a ref when it is too large, or no photo, or there is no room now
   */
  Said.Photo keep(String conversationKey, byte[] photo);
}
