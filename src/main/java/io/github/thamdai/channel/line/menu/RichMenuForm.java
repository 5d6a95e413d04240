package io.github.thamdai.channel.line.menu;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.linecorp.bot.jackson.ModelObjectMapper;
import com.linecorp.bot.messaging.model.Action;
import com.linecorp.bot.messaging.model.MessageAction;
import com.linecorp.bot.messaging.model.PostbackAction;
import com.linecorp.bot.messaging.model.RichMenuArea;
import com.linecorp.bot.messaging.model.RichMenuBounds;
import com.linecorp.bot.messaging.model.RichMenuRequest;
import com.linecorp.bot.messaging.model.RichMenuSize;
import com.linecorp.bot.messaging.model.URIAction;
import io.github.thamdai.channel.line.menu.RichMenu.Tap;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A menu as LINE takes it. Its name ends in a digest of everything in it, so that two menus of the
 * same name are the same menu and nothing has to be uploaded twice.
 */
public final class RichMenuForm {
  /** How the names of all our menus begin; others at LINE are not ours to touch. */
  public static final String PREFIX = "thamdai-";

  private static final int DIGEST_BYTES = 8;

  private final ObjectMapper json = ModelObjectMapper.createNewObjectMapper();
  private final String publicUrl;

  /** @param publicUrl where people reach this service, without a trailing slash */
  public RichMenuForm(String publicUrl) {
    this.publicUrl = publicUrl;
  }

  public RichMenuRequest of(RichMenu menu) {
    RichMenuSize size = new RichMenuSize((long) menu.width(), (long) menu.height());
    List<RichMenuArea> areas = menu.areas().stream().map(this::area).toList();
    String name = PREFIX + menu.audience().code() + "-" + digest(menu, areas);
    return new RichMenuRequest(size, menu.open(), name, menu.bar(), areas);
  }

  private RichMenuArea area(RichMenu.Area area) {
    RichMenu.Bounds at = area.bounds();
    RichMenuBounds bounds =
        new RichMenuBounds((long) at.x(), (long) at.y(), (long) at.width(), (long) at.height());
    return new RichMenuArea(bounds, action(area));
  }

  // The label is read out to people who do not see the picture.
  private Action action(RichMenu.Area area) {
    return switch (area.tap()) {
      case Tap.Message message -> new MessageAction(area.label(), message.text());
      case Tap.Postback postback -> {
        var action = new PostbackAction.Builder().label(area.label()).data(postback.data());
        yield postback.shown().isEmpty()
            ? action.build()
            : action.displayText(postback.shown()).build();
      }
      case Tap.Address address ->
          new URIAction(
              area.label(),
              URI.create(address.url().startsWith("/") ? publicUrl + address.url() : address.url()),
              null);
    };
  }

  private String digest(RichMenu menu, List<RichMenuArea> areas) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      String whole = RichMenuPicture.STYLE + "\n" + menu + "\n" + json.writeValueAsString(areas);
      byte[] digest = sha.digest(whole.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException | JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
