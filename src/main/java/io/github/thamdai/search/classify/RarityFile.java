package io.github.thamdai.search.classify;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Keeps terms with their rarity on disk: hashes and values, as {@link PlainArrays}. */
final class RarityFile {
  private RarityFile() {}

  static void write(Rarity rarity, DataOutputStream out) throws IOException {
    PlainArrays.write(rarity.hashes(), out);
    PlainArrays.write(rarity.values(), out);
  }

  static Rarity read(DataInputStream in) throws IOException {
    return new Rarity(new TermTable(PlainArrays.ints(in)), PlainArrays.floats(in));
  }
}
