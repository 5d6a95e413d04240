package io.github.thamdai.channel.web;

import io.vertx.core.Context;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.handler.StaticHandler;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;

/** Serves the real page under the real policy; answers of the chat are scripted by the test. */
final class ScriptedChatServer implements AutoCloseable {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
          + "img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; "
          + "frame-ancestors 'none'";

  /** What the page asked, in order. */
  final List<JsonObject> asked = new CopyOnWriteArrayList<>();

  /** Sizes of the photos that came. */
  final List<Integer> photos = new CopyOnWriteArrayList<>();

  /** What staff have said meanwhile. */
  final JsonArray notices = new JsonArray();

  private final BlockingQueue<Answer> script = new LinkedBlockingQueue<>();
  private final Vertx vertx = Vertx.vertx();
  private final HttpServer server;

  private final Promise<Void> heldMayGo = Promise.promise();

  private record Answer(int status, JsonObject body, boolean held) {}

  ScriptedChatServer() {
    Router router = Router.router(vertx);
    router
        .route()
        .handler(
            ctx -> {
              ctx.response().putHeader("Content-Security-Policy", POLICY);
              ctx.next();
            });
    router.route().handler(BodyHandler.create(false));
    router.get("/api/office").handler(ctx -> ctx.json(office()));
    router.post("/api/chat").handler(this::answer);
    router.post("/api/photo").handler(this::photo);
    router.post("/api/notices").handler(ctx -> ctx.json(new JsonObject().put("notices", notices)));
    router.route().handler(StaticHandler.create("web").setCachingEnabled(false));
    server = vertx.createHttpServer().requestHandler(router).listen(0, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .join();
  }

  private void photo(RoutingContext ctx) {
    photos.add(ctx.body().length());
    ctx.json(new JsonObject().put("ref", "11111111-2222-3333-4444-555555555555"));
  }

  String url() {
    return "http://127.0.0.1:" + server.actualPort();
  }

  ScriptedChatServer then(JsonObject turn) {
    script.add(new Answer(200, turn, false));
    return this;
  }

  /** An answer that is on its way until {@link #letGo}. */
  ScriptedChatServer thenHeld(JsonObject turn) {
    script.add(new Answer(200, turn, true));
    return this;
  }

  void letGo() {
    heldMayGo.complete();
  }

  ScriptedChatServer thenError(int status, String message) {
    JsonObject error = new JsonObject().put("code", "test").put("message", message);
    script.add(new Answer(status, new JsonObject().put("error", error), false));
    return this;
  }

  static JsonObject text(String text) {
    return turn(new JsonObject().put("type", "text").put("text", text));
  }

  static JsonObject card() {
    String plain = "บัตรประจำตัวประชาชน";
    String noted =
        "สมุดบัญชีเงินฝากธนาคาร — โปรดยืนยันกับเจ้าหน้าที่\nเมื่อรับเงินผ่านธนาคาร";
    return new JsonObject()
        .put("type", "card")
        .put("title", "เบี้ยผู้สูงอายุ")
        .put("text", "เอกสารที่ต้องใช้")
        .put("items", new JsonArray().add(plain).add(noted))
        .put(
            "links",
            new JsonArray()
                .add(
                    new JsonObject()
                        .put("label", "คู่มือ: เบี้ยผู้สูงอายุ")
                        .put("url", "/services/elderly#documents")));
  }

  static JsonObject turn(JsonObject reply, JsonObject... choices) {
    return new JsonObject()
        .put("conversation", "c-1")
        .put("replies", new JsonArray().add(reply))
        .put("choices", new JsonArray(List.of(choices)))
        .put("outcome", new JsonObject().put("status", "answered"));
  }

  static JsonObject choice(String label, String text) {
    return new JsonObject().put("label", label).put("text", text);
  }

  private void answer(RoutingContext ctx) {
    asked.add(ctx.body().asJsonObject());
    Answer answer = script.poll();
    if (answer == null) {
      ctx.request().connection().close();
    } else if (answer.held()) {
      Context loop = vertx.getOrCreateContext();
      heldMayGo.future().onSuccess(go -> loop.runOnContext(now -> send(ctx, answer)));
    } else {
      send(ctx, answer);
    }
  }

  private static void send(RoutingContext ctx, Answer answer) {
    ctx.response().setStatusCode(answer.status());
    ctx.json(answer.body()).onFailure(gone -> {});
  }

  private static JsonObject office() {
    JsonObject agency =
        new JsonObject()
            .put("name", "องค์การบริหารส่วนตำบลปราสาทเยอ")
            .put("short", "อบต.ปราสาทเยอ");
    return new JsonObject()
        .put("agency", agency)
        .put("greeting", "สวัสดีค่ะ ถามเรื่องงานบริการของ อบต.ปราสาทเยอ ได้เลย\nพิมพ์คำถามเป็นคำพูดธรรมดาได้")
        .put(
            "starters",
            new JsonArray()
                .add(choice("เบี้ยผู้สูงอายุ", "ลงทะเบียนเบี้ยผู้สูงอายุใช้เอกสารอะไร"))
                .add(choice("ขออนุญาตก่อสร้าง", "ขออนุญาตก่อสร้างอาคาร"))
                .add(choice("แจ้งไฟทางดับ", "แจ้งไฟทางดับ"))
                .add(choice("ติดต่อ อบต.", "ติดต่อ อบต. ได้ทางไหน")))
        .put("notice", "ตอบจากเอกสารของ อบต. เรื่องที่ยังไม่ยืนยันจะมีคำเตือนกำกับ");
  }

  @Override
  public void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }
}
