package io.github.thamdai.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The secret under which people of LINE are named in the store. It lies there too, so that all
 * instances have the same; what earlier versions kept in a file moves there at the first use.
 *
 * <p>While the store is away it is not known, unless it was before: another one would make everybody
 * a stranger.
 */
final class PersonSecret implements Supplier<byte[]> {
  private static final Logger LOG = LoggerFactory.getLogger(PersonSecret.class);
  private static final String FILE = "person.key";
  private static final int BYTES = 32;

  private final UnaryOperator<byte[]> store;
  private final Path file;
  private volatile byte @Nullable [] known;

  /** @param store keeps the given one unless one is kept, and gives the one that is kept */
  PersonSecret(UnaryOperator<byte[]> store, Path data) {
    this.store = store;
    this.file = data.resolve(FILE);
  }

  /** Throws {@link io.github.thamdai.dialogue.StoreUnavailableException} while it is not known. */
  @Override
  public byte[] get() {
    byte[] secret = known;
    if (secret == null) {
      secret = kept();
      known = secret;
    }
    return secret;
  }

  private byte[] kept() {
    byte[] ofFile = inFile();
    byte[] kept = store.apply(ofFile == null ? fresh() : ofFile);
    if (ofFile != null) {
      tidy(Arrays.equals(ofFile, kept));
    }
    return kept;
  }

  private byte @Nullable [] inFile() {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException none) {
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static byte[] fresh() {
    byte[] fresh = new byte[BYTES];
    new SecureRandom().nextBytes(fresh);
    return fresh;
  }

  private void tidy(boolean moved) {
    if (!moved) {
      LOG.atWarn()
          .addKeyValue("file", file)
          .log("the database holds another key of LINE users; the one in this file is not used");
      return;
    }
    try {
      Files.deleteIfExists(file);
      LOG.info("the key of LINE users has moved from its file into the database");
    } catch (IOException e) {
      LOG.atWarn().addKeyValue("file", file).log("a key that is not used any more stays in its file");
    }
  }
}
