package io.github.thamdai.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.random.RandomGenerator;

/** A random text that proves something to whoever holds it. Prints masked. */
public record Secret(String text) {
  private static final int BYTES = 32;

  /** 256 random bits, safe in addresses and cookies. */
  public static Secret fresh(RandomGenerator random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** Six digits that a person types within minutes. */
  public static Secret code(RandomGenerator random) {
    return new Secret(String.valueOf(random.nextInt(100_000, 1_000_000)));
  }

  /** What is stored instead of the text. */
  public Digest digest() {
    try {
      return new Digest(
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "***";
  }

  /** SHA-256 of a secret: enough to recognise it, useless to a thief of the database. */
  public static final class Digest {
    private final byte[] bytes;

    Digest(byte[] bytes) {
      this.bytes = bytes.clone();
    }

    public byte[] bytes() {
      return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Digest digest && MessageDigest.isEqual(bytes, digest.bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }
  }
}
