package io.github.thamdai.channel.line;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What LINE keeps of an office's account: webhook address, quota, rich menus and who sees which. */
public final class FakeAccount {
  private static final Pattern MENU = Pattern.compile("/v2/bot/richmenu/(richmenu-[^/]+)(/content)?");
  private static final Pattern ALIAS = Pattern.compile("/v2/bot/richmenu/alias/([a-z0-9_-]+)");
  private static final Pattern USER = Pattern.compile("/v2/bot/user/([^/]+)/richmenu(/(.+))?");
  private static final String NOT_FOUND = "{\"message\":\"Not found\"}";

  /** Changing calls, in order: method and path. */
  public final List<String> changes = new ArrayList<>();

  public final Map<String, JsonObject> menus = new LinkedHashMap<>();
  public final Map<String, Buffer> pictures = new HashMap<>();
  public final Map<String, String> aliases = new HashMap<>();
  /** Read by tests while the server writes. */
  public final Map<String, String> menuOfUser = new ConcurrentHashMap<>();
  public @Nullable String defaultMenu;
  public @Nullable String webhook;
  public boolean webhookUsed = true;
  public boolean webhookAnswers = true;
  /** Every change of a person's menu ends so; 0 when it works. */
  public int menuFault;

  /** This path is not there; null: all are. */
  public @Nullable String absentPath;

  public long quota = 500;
  public long used;

  /** What LINE says of friends, for whatever day. */
  public JsonObject friends = new JsonObject().put("status", "unready");

  /** Status and body. */
  record Answer(int status, String body) {
    static Answer of(JsonObject json) {
      return new Answer(200, json.encode());
    }
  }

  /** Counts one message for each recipient; false, counting nothing, when the month is used up. */
  boolean charge(@Nullable Object to) {
    long recipients = to instanceof JsonArray many ? many.size() : 1;
    if (used + recipients > quota) {
      return false;
    }
    used += recipients;
    return true;
  }

  Optional<Answer> answer(String method, String path, Buffer body) {
    if (!method.equals("GET") && !path.endsWith("/webhook/test")) {
      changes.add(method + " " + path);
    }
    if (path.equals(absentPath)) {
      return Optional.of(new Answer(404, NOT_FOUND));
    }
    return Optional.ofNullable(
        switch (path) {
          case "/v2/bot/info" ->
              Answer.of(
                  new JsonObject()
                      .put("userId", "U1")
                      .put("basicId", "@office")
                      .put("displayName", "อบต.ตัวอย่าง")
                      .put("chatMode", "bot")
                      .put("markAsReadMode", "auto"));
          case "/v2/bot/message/quota" ->
              Answer.of(new JsonObject().put("type", "limited").put("value", quota));
          case "/v2/bot/message/quota/consumption" ->
              Answer.of(new JsonObject().put("totalUsage", used));
          case "/v2/bot/insight/followers" -> Answer.of(friends);
          case "/v2/bot/channel/webhook/endpoint" -> endpoint(method, body);
          case "/v2/bot/channel/webhook/test" ->
              Answer.of(
                  new JsonObject()
                      .put("success", webhookAnswers)
                      .put("timestamp", "2026-11-22T00:00:00Z")
                      .put("statusCode", webhookAnswers ? 200 : 0)
                      .put("reason", webhookAnswers ? "OK" : "COULD_NOT_CONNECT")
                      .put("detail", webhookAnswers ? "200" : "refused"));
          case "/v2/bot/richmenu/list" ->
              Answer.of(
                  new JsonObject().put("richmenus", new JsonArray(List.copyOf(menus.values()))));
          case "/v2/bot/richmenu" -> create(body);
          case "/v2/bot/richmenu/alias" -> alias(body.toJsonObject());
          case "/v2/bot/richmenu/batch" -> batch(body.toJsonObject());
          case "/v2/bot/richmenu/progress/batch" ->
              Answer.of(
                  new JsonObject()
                      .put("phase", "succeeded")
                      .put("acceptedTime", "2026-11-22T00:00:00Z"));
          default -> matched(method, path, body);
        });
  }

  private Answer endpoint(String method, Buffer body) {
    if (method.equals("PUT")) {
      webhook = body.toJsonObject().getString("endpoint");
      return new Answer(200, "{}");
    }
    return webhook == null
        ? new Answer(404, NOT_FOUND)
        : Answer.of(new JsonObject().put("endpoint", webhook).put("active", webhookUsed));
  }

  private Answer create(Buffer body) {
    String id = "richmenu-" + (menus.size() + changes.size());
    menus.put(id, body.toJsonObject().put("richMenuId", id));
    return Answer.of(new JsonObject().put("richMenuId", id));
  }

  private Answer alias(JsonObject body) {
    aliases.put(body.getString("richMenuAliasId"), body.getString("richMenuId"));
    return new Answer(200, "{}");
  }

  private Answer batch(JsonObject body) {
    for (Object operation : body.getJsonArray("operations")) {
      JsonObject move = (JsonObject) operation;
      menuOfUser.replaceAll(
          (user, menu) -> menu.equals(move.getString("from")) ? move.getString("to") : menu);
    }
    return new Answer(202, "{}");
  }

  private @Nullable Answer matched(String method, String path, Buffer body) {
    Matcher alias = ALIAS.matcher(path);
    if (alias.matches()) {
      return alias(method, alias.group(1), body);
    }
    Matcher user = USER.matcher(path);
    if (user.matches() && menuFault != 0) {
      return new Answer(menuFault, "{\"message\":\"Trouble\"}");
    }
    if (user.matches()) {
      return user(method, user.group(1), user.group(3));
    }
    Matcher menu = MENU.matcher(path);
    return menu.matches() ? menu(method, menu.group(1), menu.group(2) != null, body) : null;
  }

  private Answer alias(String method, String name, Buffer body) {
    if (method.equals("POST")) {
      aliases.put(name, body.toJsonObject().getString("richMenuId"));
    }
    String id = aliases.get(name);
    return id == null
        ? new Answer(404, NOT_FOUND)
        : Answer.of(new JsonObject().put("richMenuAliasId", name).put("richMenuId", id));
  }

  private Answer user(String method, String user, @Nullable String menu) {
    if (user.equals("all")) {
      if (menu != null) {
        defaultMenu = menu;
      }
      return defaultMenu == null
          ? new Answer(404, NOT_FOUND)
          : Answer.of(new JsonObject().put("richMenuId", defaultMenu));
    }
    if (method.equals("DELETE")) {
      menuOfUser.remove(user);
    } else if (menu != null) {
      menuOfUser.put(user, menu);
    }
    return new Answer(200, "{}");
  }

  private Answer menu(String method, String id, boolean content, Buffer body) {
    if (content && method.equals("POST")) {
      pictures.put(id, body);
      return new Answer(200, "{}");
    }
    if (content) {
      return pictures.containsKey(id) ? new Answer(200, "{}") : new Answer(404, NOT_FOUND);
    }
    if (method.equals("DELETE")) {
      menus.remove(id);
      menuOfUser.values().removeIf(id::equals);
    }
    return new Answer(200, "{}");
  }
}
