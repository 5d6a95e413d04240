package io.github.thamdai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.channel.line.FakeLine;
import io.github.thamdai.channel.line.account.AccountReview;
import io.github.thamdai.channel.line.account.LineAccount;
import io.github.thamdai.channel.line.account.MenuShelf;
import io.github.thamdai.channel.line.account.SetupPhrase;
import io.github.thamdai.channel.line.menu.RichMenuReader;
import io.github.thamdai.channel.line.menu.RichMenus;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.http.Phrases;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LineCommandTest {
  private static final String ADDRESS = "https://ask.example.go.th/line/webhook";

  @TempDir Path flows;
  private final FakeLine line = new FakeLine();
  private URI endpoint = line.endpoint();
  private String token = "test-token";
  private @Nullable String publicUrl = "https://ask.example.go.th";
  private StringWriter out = new StringWriter();

  @AfterEach
  void close() {
    line.close();
    assertThat(line.violations).isEmpty();
  }

  @Test
  void setup_brings_a_new_account_in_order_and_says_what_it_changed() throws IOException {
    assertThat(run("setup")).isZero();

    assertThat(line.account.webhook).isEqualTo(ADDRESS);
    assertThat(line.account.menus).hasSize(2);
    assertThat(line.account.pictures.keySet()).isEqualTo(line.account.menus.keySet());
    assertThat(line.account.aliases).containsOnlyKeys("thamdai-citizen", "thamdai-staff");
    assertThat(line.account.defaultMenu).isEqualTo(line.account.aliases.get("thamdai-citizen"));
    assertThat(out.toString())
        .contains(
            "LINE account: อบต.ตัวอย่าง (@office)",
            "messages pushed this month: 0 of 500",
            "+ webhook address set to " + ADDRESS + " (was -)",
            "+ menu citizen created",
            "+ menu staff created",
            "done; 6 changed");
  }

  @Test
  void second_setup_changes_nothing_and_a_check_never_does() throws IOException {
    assertThat(run("check")).isEqualTo(3);
    assertThat(line.account.changes).isEmpty();
    run("setup");
    line.account.changes.clear();
    out = new StringWriter();

    assertThat(run("setup")).isZero();
    assertThat(run("check", "--language", "th")).isZero();

    assertThat(line.account.changes).isEmpty();
    assertThat(out.toString()).contains("everything is in order", "ทุกอย่างถูกต้อง");
  }

  @Test
  void changed_menu_replaces_the_old_one_and_takes_the_linked_staff_along() throws IOException {
    run("setup");
    String before = line.account.aliases.get("thamdai-staff");
    line.account.menuOfUser.put("Usomchai", before);
    JsonObject foreign = line.account.menus.values().iterator().next().copy();
    foreign.put("name", "made by hand").put("richMenuId", "richmenu-foreign");
    line.account.menus.put("richmenu-foreign", foreign);
    Path file = copied();
    Files.writeString(file, Files.readString(file).replace("งานค้าง", "งานที่ค้าง"));

    assertThat(run("setup")).isZero();

    String after = line.account.aliases.get("thamdai-staff");
    assertThat(after).isNotEqualTo(before);
    assertThat(line.account.menuOfUser).containsEntry("Usomchai", after);
    assertThat(line.account.menus)
        .hasSize(3)
        .doesNotContainKey(before)
        .containsKey("richmenu-foreign");
  }

  @Test
  void setup_that_was_cut_off_before_the_picture_is_completed_by_the_next() throws IOException {
    run("setup");
    line.account.pictures.clear();
    out = new StringWriter();

    assertThat(run("check")).isEqualTo(3);
    assertThat(run("setup")).isZero();

    assertThat(line.account.menus).hasSize(2);
    assertThat(line.account.pictures).hasSize(2);
  }

  @Test
  void what_only_a_person_can_mend_is_told_and_shows_in_the_exit_code() throws IOException {
    line.account.webhookUsed = false;
    line.account.used = 500;
    assertThat(run("setup")).isEqualTo(3);
    assertThat(out.toString())
        .contains("! LINE sends no webhooks", "! this month's messages are used up (500 of 500)");

    line.account.webhookAnswers = false;
    assertThat(run("check")).isEqualTo(1);
    assertThat(out.toString())
        .contains("x LINE called the webhook in vain: status 0 COULD_NOT_CONNECT");

    publicUrl = "http://localhost:8080";
    assertThat(run("check")).isEqualTo(1);
    assertThat(out.toString()).contains("x set PUBLIC_URL to the https address");
  }

  @Test
  void wrong_token_and_absent_network_are_told_without_the_token() throws IOException {
    token = "stale-token-of-last-year";
    assertThat(run("setup")).isEqualTo(1);
    assertThat(out.toString()).contains("x LINE refuses the token").doesNotContain(token);

    endpoint = URI.create("http://127.0.0.1:1");
    assertThat(run("check")).isEqualTo(1);
    assertThat(out.toString()).contains("x LINE cannot be reached").doesNotContain(token);
  }

  @Test
  void refused_call_is_told_by_its_path_and_ends_the_review() throws IOException {
    line.account.absentPath = "/v2/bot/richmenu/list";

    assertThat(run("check")).isEqualTo(1);

    assertThat(out.toString())
        .contains("x LINE refused /v2/bot/richmenu/list: status 404")
        .doesNotContain(token);
  }

  @Test
  void pictures_can_be_looked_at_before_they_are_sent(@TempDir Path pictures) throws IOException {
    assertThat(run("draw", pictures.toString())).isZero();

    assertThat(pictures.resolve("citizen.png")).isNotEmptyFile();
    assertThat(pictures.resolve("staff.png")).isNotEmptyFile();
    assertThat(line.account.changes).isEmpty();
  }

  private int run(String... args) throws IOException {
    copied();
    return new CommandLine(new LineCommand(Desk::new)).setOut(new PrintWriter(out)).execute(args);
  }

  private Path copied() throws IOException {
    for (String name : new String[] {"rich-menus.yaml", "line-setup.yaml"}) {
      if (!Files.exists(flows.resolve(name))) {
        Files.copy(Path.of("conversation-flows", name), flows.resolve(name));
      }
    }
    return flows.resolve("rich-menus.yaml");
  }

  private final class Desk implements LineCommand.Desk {
    @Override
    public RichMenus menus() {
      Problems problems = new Problems();
      RichMenus menus = RichMenuReader.read(flows, problems);
      problems.throwIfAny();
      return menus;
    }

    @Override
    public AccountReview review() {
      return new AccountReview(
          new LineAccount(endpoint, token),
          new MenuShelf(endpoint, endpoint, token),
          menus(),
          publicUrl);
    }

    @Override
    public Phrases<SetupPhrase> phrases(String language) {
      Problems problems = new Problems();
      Phrases<SetupPhrase> phrases =
          Phrases.read(
              flows.resolve("line-setup.yaml"), language, SetupPhrase.class, problems);
      problems.throwIfAny();
      return phrases;
    }
  }
}
