package io.github.thamdai.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thamdai.dialogue.StoreUnavailableException;
import io.github.thamdai.store.PgPersonSecret;
import io.github.thamdai.store.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonSecretTest {
  private static final byte[] OLD = "made-by-an-earlier-version".getBytes(StandardCharsets.UTF_8);

  @TempDir Path data;
  private final PgPersonSecret store =
      new PgPersonSecret(TestDatabase.database(), TestDatabase.freshAgency());

  @Test
  void instances_that_start_together_agree_whatever_folders_they_have() {
    List<CompletableFuture<byte[]>> starting =
        Stream.iterate(0, i -> i + 1)
            .limit(8)
            .map(i -> new PersonSecret(store::keep, data.resolve("i" + i)))
            .map(CompletableFuture::supplyAsync)
            .toList();

    byte[] first = starting.getFirst().join();
    assertThat(first).hasSize(32);
    assertThat(starting).allSatisfy(other -> assertThat(other.join()).isEqualTo(first));
  }

  @Test
  void secret_of_an_earlier_version_moves_into_the_database() throws IOException {
    Files.write(data.resolve("person.key"), OLD);

    assertThat(new PersonSecret(store::keep, data).get()).isEqualTo(OLD);

    assertThat(data.resolve("person.key")).doesNotExist();
    assertThat(new PersonSecret(store::keep, data).get()).isEqualTo(OLD);
  }

  @Test
  void file_of_another_instance_does_not_replace_what_is_kept() throws IOException {
    byte[] kept = new PersonSecret(store::keep, data).get();
    Files.write(data.resolve("person.key"), OLD);

    assertThat(new PersonSecret(store::keep, data).get()).isEqualTo(kept);
    assertThat(data.resolve("person.key")).exists();
  }

  @Test
  void while_the_store_is_away_no_other_secret_is_made_and_a_known_one_stays_known() {
    AtomicBoolean away = new AtomicBoolean(true);
    PersonSecret secret =
        new PersonSecret(
            offered -> {
              if (away.get()) {
                throw new StoreUnavailableException("away", null);
              }
              return store.keep(offered);
            },
            data);
    assertThatThrownBy(secret::get).isInstanceOf(StoreUnavailableException.class);
    assertThat(data).isEmptyDirectory();

    away.set(false);
    byte[] kept = secret.get();
    away.set(true);

    assertThat(secret.get()).isEqualTo(kept);
    assertThat(new PersonSecret(store::keep, data).get()).isEqualTo(kept);
  }
}
