package io.github.thamdai.dialogue.finding;

import io.github.thamdai.search.classify.Example;
import io.github.thamdai.search.classify.TermSet;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Tells whether there is anything new to learn. */
final class ExampleDigest {
  private ExampleDigest() {}

  static String of(List<List<Example>> lessons) {
    MessageDigest digest = sha256();
    for (List<Example> lesson : lessons) {
      for (Example example : lesson) {
        example.labels().stream().sorted().forEach(label -> add(label, digest));
        add("", digest);
        add(example.terms(), digest);
      }
      add("", digest);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(TermSet terms, MessageDigest digest) {
    ByteBuffer hashes = ByteBuffer.allocate((terms.size() + 1) * Integer.BYTES);
    hashes.putInt(terms.size());
    for (int i = 0; i < terms.size(); i++) {
      hashes.putInt(terms.hash(i));
    }
    digest.update(hashes.array());
  }

  private static void add(String text, MessageDigest digest) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
