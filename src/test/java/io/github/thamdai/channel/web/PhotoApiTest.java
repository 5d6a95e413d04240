package io.github.thamdai.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.casework.Citizen;
import io.github.thamdai.casework.photo.PhotoDesk;
import io.github.thamdai.dialogue.Channel;
import io.github.thamdai.dialogue.Conversation;
import io.github.thamdai.dialogue.ConversationState;
import io.github.thamdai.dialogue.Exchange;
import io.github.thamdai.dialogue.Outcome;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.Turn;
import io.github.thamdai.http.RunningServer;
import io.github.thamdai.store.PgConversations;
import io.github.thamdai.store.PgPhotos;
import io.github.thamdai.store.TestDatabase;
import io.vertx.core.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PhotoApiTest {
  private static final String ID = "abcdefghijklmnopqrstuv";

  private final String agency = TestDatabase.freshAgency();
  private final PgConversations conversations =
      new PgConversations(TestDatabase.database(), agency);
  private final PgPhotos photos = new PgPhotos(TestDatabase.database(), agency);
  private final PhotoDesk desk = new PhotoDesk(1, 4);
  private final RunningServer server =
      new RunningServer(new PhotoApi(photos, desk, conversations, InstantSource.system()));

  @BeforeEach
  void talk() {
    Turn turn =
        new Turn(
            List.of(new Reply.Text("ขอรูปค่ะ")),
            List.of(),
            Outcome.of(Outcome.Status.FLOW),
            ConversationState.EMPTY);
    conversations.save(
        new Exchange(
            Conversation.begun(ID), Channel.WEB, null, "แจ้งไฟดับ", turn, Instant.now()));
  }

  @AfterEach
  void stop() {
    server.close();
    desk.close();
  }

  @Test
  void a_photo_is_kept_for_its_conversation_alone() throws IOException {
    HttpResponse<String> kept = send(ID, photo());

    assertThat(kept.statusCode()).isEqualTo(200);
    UUID ref = UUID.fromString(new JsonObject(kept.body()).getString("ref"));
    assertThat(photos.waits(ref, new Citizen("web", ID))).isTrue();
    assertThat(photos.waits(ref, new Citizen("web", "somebody-elses-conversation"))).isFalse();
  }

  @Test
  void what_is_no_photo_or_too_large_is_told_in_thai() {
    HttpResponse<String> document = send(ID, "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
    HttpResponse<String> large = send(ID, new byte[12 * 1024 * 1024]);
    HttpResponse<String> nothing = send(ID, new byte[0]);

    assertThat(document.statusCode()).isEqualTo(415);
    assertThat(document.body()).contains("not_a_photo", "ไม่ใช่รูปภาพ");
    assertThat(large.statusCode()).isEqualTo(413);
    assertThat(large.body()).contains("photo_too_large", "10 MB");
    assertThat(nothing.statusCode()).isEqualTo(415);
  }

  @Test
  void nobody_keeps_photos_without_a_conversation_or_without_end() throws IOException {
    assertThat(send("unknown-conversation-xx", photo()).statusCode()).isEqualTo(404);
    assertThat(send("x", photo()).statusCode()).isEqualTo(400);
    assertThat(
            server
                .send(
                    server
                        .request("/api/photo?conversation=" + ID)
                        .POST(BodyPublishers.ofByteArray(photo())))
                .statusCode())
        .isEqualTo(400);
    for (int i = 0; i < 12; i++) {
      send(ID, photo());
    }
    assertThat(send(ID, photo()).statusCode()).isEqualTo(429);
  }

  private HttpResponse<String> send(String conversation, byte[] body) {
    return server.send(
        server
            .request("/api/photo")
            .header("X-Conversation", conversation)
            .header("Content-Type", "image/jpeg")
            .POST(BodyPublishers.ofByteArray(body)));
  }

  private static byte[] photo() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "jpeg", out);
    return out.toByteArray();
  }
}
