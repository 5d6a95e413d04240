package io.github.thamdai.search.classify;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Keeps examples on disk beside what was learned of them.
 *
 * <p>Layout, as {@link PlainArrays}: names of labels, where the examples of each end, lengths, hashes of
 * terms, their rarity, where the examples of each term end, and their numbers. Equal examples give
 * equal bytes.
 */
public final class NearestFile {
  private NearestFile() {}

  public static void write(NearestExamples nearest, DataOutputStream out) throws IOException {
    PlainArrays.write(nearest.labels(), out);
    PlainArrays.write(nearest.labelEnds(), out);
    PlainArrays.write(nearest.lengths(), out);
    RarityFile.write(nearest.rarity(), out);
    PlainArrays.write(nearest.termEnds(), out);
    PlainArrays.write(nearest.having(), out);
  }

  /** Throws {@link IOException} where the bytes end early. */
  public static NearestExamples read(DataInputStream in) throws IOException {
    return new NearestExamples(
        PlainArrays.names(in),
        PlainArrays.ints(in),
        PlainArrays.floats(in),
        RarityFile.read(in),
        PlainArrays.ints(in),
        PlainArrays.ints(in));
  }
}
