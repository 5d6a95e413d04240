package io.github.thamdai.channel.line.simulator;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rich menus that lie at the simulated LINE, and who sees which. */
final class MenuTable {
  private final Map<String, JsonObject> menus = new LinkedHashMap<>();
  private final Map<String, Buffer> pictures = new HashMap<>();
  private final Map<String, String> aliases = new HashMap<>();
  private final Map<String, String> ofUser = new HashMap<>();
  private @Nullable String byDefault;

  /** The menu that a person sees. */
  synchronized Optional<JsonObject> seenBy(String user) {
    String id = ofUser.getOrDefault(user, byDefault);
    return Optional.ofNullable(id == null ? null : menus.get(id));
  }

  synchronized Optional<Buffer> picture(String id) {
    return Optional.ofNullable(pictures.get(id));
  }

  /** Answers a call below {@code /v2/bot/richmenu} or {@code /v2/bot/user}; empty for any other. */
  synchronized Optional<Wire> answer(String method, String path, Buffer body) {
    List<String> parts = List.of(path.substring("/v2/bot/".length()).split("/", -1));
    return switch (parts.getFirst()) {
      case "richmenu" -> Optional.of(menu(method, parts, body));
      case "user" -> Optional.of(user(method, parts));
      default -> Optional.empty();
    };
  }

  private Wire menu(String method, List<String> parts, Buffer body) {
    if (parts.size() == 1) {
      String id = "richmenu-" + (menus.size() + 1);
      menus.put(id, body.toJsonObject().put("richMenuId", id));
      return Wire.of(new JsonObject().put("richMenuId", id));
    }
    String second = parts.get(1);
    return switch (second) {
      case "list" ->
          Wire.of(new JsonObject().put("richmenus", new JsonArray(List.copyOf(menus.values()))));
      case "alias" -> alias(method, parts, body);
      case "batch" -> Wire.of(new JsonObject());
      case "progress" ->
          Wire.of(
              new JsonObject().put("phase", "succeeded").put("acceptedTime", "2026-01-01T00:00:00Z"));
      default -> parts.size() > 2 ? content(method, second, body) : removed(method, second);
    };
  }

  private Wire content(String method, String id, Buffer body) {
    if (method.equals("POST")) {
      pictures.put(id, body);
    }
    return pictures.containsKey(id) ? Wire.of(new JsonObject()) : Wire.NOT_FOUND;
  }

  private Wire removed(String method, String id) {
    if (method.equals("DELETE")) {
      menus.remove(id);
    }
    return Wire.of(new JsonObject());
  }

  private Wire alias(String method, List<String> parts, Buffer body) {
    String name = parts.size() > 2 ? parts.get(2) : body.toJsonObject().getString("richMenuAliasId");
    if (method.equals("POST")) {
      aliases.put(name, body.toJsonObject().getString("richMenuId"));
    }
    String id = aliases.get(name);
    return id == null
        ? Wire.NOT_FOUND
        : Wire.of(new JsonObject().put("richMenuAliasId", name).put("richMenuId", id));
  }

  private Wire user(String method, List<String> parts) {
    String user = parts.get(1);
    String id = parts.size() > 3 ? parts.get(3) : null;
    if (user.equals("all")) {
      byDefault = id == null ? byDefault : id;
      return byDefault == null
          ? Wire.NOT_FOUND
          : Wire.of(new JsonObject().put("richMenuId", byDefault));
    }
    if (method.equals("DELETE")) {
      ofUser.remove(user);
    } else if (id != null) {
      ofUser.put(user, id);
    }
    return Wire.of(new JsonObject());
  }
}
