package io.github.thamdai.channel.line.account;

import com.linecorp.bot.client.base.BlobContent;
import com.linecorp.bot.client.base.UploadFile;
import com.linecorp.bot.messaging.client.MessagingApiBlobClient;
import com.linecorp.bot.messaging.client.MessagingApiClient;
import com.linecorp.bot.messaging.model.CreateRichMenuAliasRequest;
import com.linecorp.bot.messaging.model.RichMenuAliasResponse;
import com.linecorp.bot.messaging.model.RichMenuBatchLinkOperation;
import com.linecorp.bot.messaging.model.RichMenuBatchProgressPhase;
import com.linecorp.bot.messaging.model.RichMenuBatchRequest;
import com.linecorp.bot.messaging.model.RichMenuRequest;
import com.linecorp.bot.messaging.model.RichMenuResponse;
import com.linecorp.bot.messaging.model.UpdateRichMenuAliasRequest;
import io.github.thamdai.channel.line.menu.RichMenu.Audience;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The rich menus that lie at LINE. Every call blocks briefly and throws {@link LineRefusal}. */
public final class MenuShelf {
  private static final int NOT_FOUND = 404;

  private final MessagingApiClient client;
  private final MessagingApiBlobClient pictures;

  /**
   * @param endpoint https://api.line.me, or a test's own server
   * @param dataEndpoint https://api-data.line.me, or a test's own server
   */
  public MenuShelf(URI endpoint, URI dataEndpoint, String channelToken) {
    this.client =
        MessagingApiClient.builder(channelToken)
            .apiEndPoint(endpoint)
            // The SDK's own logger writes the token and every message in full.
            .usingDefaultLogger(false)
            .readTimeout(LineCalls.DEADLINE)
            .build();
    this.pictures =
        MessagingApiBlobClient.builder(channelToken)
            .apiEndPoint(dataEndpoint)
            .usingDefaultLogger(false)
            .readTimeout(LineCalls.DEADLINE)
            .build();
  }

  /** Under which name the current menu of these people is found. */
  static String alias(Audience audience) {
    return "thamdai-" + audience.code();
  }

  List<RichMenuResponse> menus() {
    @Nullable List<RichMenuResponse> menus =
        LineCalls.await(client.getRichMenuList()).richmenus();
    return menus == null ? List.of() : menus; // the SDK leaves what is missing null
  }

  String create(RichMenuRequest menu) {
    return LineCalls.await(client.createRichMenu(menu)).richMenuId();
  }

  void delete(String id) {
    LineCalls.await(client.deleteRichMenu(id));
  }

  boolean hasPicture(String id) {
    Optional<BlobContent> picture =
        unlessAbsent(() -> LineCalls.await(pictures.getRichMenuImage(id)));
    picture.ifPresent(MenuShelf::close);
    return picture.isPresent();
  }

  private static void close(BlobContent content) {
    try {
      content.byteStream().close();
    } catch (IOException e) {
      throw new LineRefusal(LineRefusal.NO_ANSWER, "", "broken off", e);
    }
  }

  void setPicture(String id, byte[] png) {
    LineCalls.await(
        pictures.setRichMenuImage(id, UploadFile.fromByteArray(png, "image/png")));
  }

  /** The id of the menu behind an alias. */
  Optional<String> current(Audience audience) {
    return unlessAbsent(() -> LineCalls.await(client.getRichMenuAlias(alias(audience))))
        .map(RichMenuAliasResponse::richMenuId);
  }

  void nameCurrent(Audience audience, String id) {
    if (current(audience).isPresent()) {
      LineCalls.await(
          client.updateRichMenuAlias(alias(audience), new UpdateRichMenuAliasRequest(id)));
    } else {
      LineCalls.await(
          client.createRichMenuAlias(new CreateRichMenuAliasRequest(alias(audience), id)));
    }
  }

  Optional<String> defaultMenu() {
    return unlessAbsent(() -> LineCalls.await(client.getDefaultRichMenuId()).richMenuId());
  }

  void setDefault(String id) {
    LineCalls.await(client.setDefaultRichMenu(id));
  }

  /**
   * Gives everybody who was given one menu another; LINE does so after the call.
   *
   * @return the request's id, by which {@link #progress} tells how far LINE has come
   */
  String replaceForAll(String before, String after) {
    return LineCalls.requestId(
        client.richMenuBatch(
            new RichMenuBatchRequest(
                List.of(new RichMenuBatchLinkOperation(before, after)), null)));
  }

  RichMenuBatchProgressPhase progress(String request) {
    return LineCalls.await(client.getRichMenuBatchProgress(request)).phase();
  }

  /** Shows one person the current menu of the staff; false while {@code line setup} was not run. */
  public boolean showStaffMenu(String lineUserId) {
    Optional<String> staff = current(Audience.STAFF);
    staff.ifPresent(id -> LineCalls.await(client.linkRichMenuIdToUser(lineUserId, id)));
    return staff.isPresent();
  }

  /** Shows one person what everybody sees. */
  public void showDefaultMenu(String lineUserId) {
    LineCalls.await(client.unlinkRichMenuIdFromUser(lineUserId));
  }

  private static <T> Optional<T> unlessAbsent(Supplier<T> call) {
    try {
      return Optional.of(call.get());
    } catch (LineRefusal refusal) {
      if (refusal.status() == NOT_FOUND) {
        return Optional.empty();
      }
      throw refusal;
    }
  }
}
