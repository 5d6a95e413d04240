package io.github.thamdai.search.classify;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * Keeps a classifier on disk, so that it is learned once for each generation and not at each start.
 *
 * <p>Layout, as {@link PlainArrays}: names of labels, their biases, hashes of terms, their rarity,
 * weights. Equal classifiers give equal bytes.
 */
public final class ClassifierFile {
  private ClassifierFile() {}

  public static void write(TextClassifier classifier, DataOutputStream out) throws IOException {
    PlainArrays.write(classifier.labels(), out);
    PlainArrays.write(classifier.biases(), out);
    RarityFile.write(classifier.rarity(), out);
    PlainArrays.write(classifier.weights(), out);
  }

  /** Throws {@link IOException} where the bytes end early. */
  public static TextClassifier read(DataInputStream in) throws IOException {
    List<String> labels = PlainArrays.names(in);
    float[] biases = PlainArrays.floats(in);
    return new TextClassifier(labels, biases, RarityFile.read(in), PlainArrays.shorts(in));
  }
}
