package io.github.thamdai.channel.line;

import io.github.thamdai.channel.line.account.MenuShelf;
import java.net.URI;

/** The ways in which the channel calls LINE. */
public record LineClients(LineApi api, LineContent content, MenuShelf menus) {

  /**
   * @param api https://api.line.me, or a test's own server
   * @param data https://api-data.line.me, or a test's own server
   */
  public static LineClients at(URI api, URI data, String channelToken) {
    return new LineClients(
        new LineApi(api, channelToken),
        new LineContent(data, channelToken),
        new MenuShelf(api, data, channelToken));
  }
}
