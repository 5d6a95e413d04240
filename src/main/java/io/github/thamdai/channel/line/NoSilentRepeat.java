package io.github.thamdai.channel.line;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.EventListener;

/**
 * Keeps the HTTP client from sending a request again by itself when its connection breaks. LINE may
 * have taken the first one; the second is then refused as if the reply token had been of no use, and
 * a push would follow. Whether to try again is for {@link LineSender} to say, who knows it is unclear.
 */
final class NoSilentRepeat extends EventListener {
  @Override
  public void requestFailed(Call call, IOException cause) {
    call.cancel();
  }

  @Override
  public void responseFailed(Call call, IOException cause) {
    call.cancel();
  }
}
