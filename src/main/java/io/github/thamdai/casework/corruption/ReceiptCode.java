package io.github.thamdai.casework.corruption;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * What a person who reported holds to follow the report: 99 random bits in letters that are hard to
 * misread. Prints masked.
 *
 * @param letters without hyphens
 */
public record ReceiptCode(String letters) {
  // Without 0 and O, 1 and I and L: people copy the code by hand.
  private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
  private static final int LENGTH = 20;
  private static final int GROUP = 5;

  /** @param random must be cryptographically strong */
  public static ReceiptCode fresh(RandomGenerator random) {
    StringBuilder letters = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new ReceiptCode(letters.toString());
  }

  /** As a person types it: blanks, hyphens and letter case do not matter. */
  public static ReceiptCode typed(String text) {
    return new ReceiptCode(text.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", ""));
  }

  /** In groups, to be read and copied. */
  public String shown() {
    return letters.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
  }

  /** SHA-256; enough to recognise the code, useless to a thief of the database. */
  public byte[] digest() {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(letters.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "***";
  }
}
