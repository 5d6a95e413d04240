package io.github.thamdai.search.classify;

import io.github.thamdai.search.classify.TextClassifier.TermWeights;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keeps a classifier on disk, so that it is learned once for each generation and not at each start.
 *
 * <p>Layout: count and names of labels, their biases, count of terms, and for each term its name,
 * rarity and weights; numbers big-endian, names in modified UTF-8. Equal classifiers give equal
 * bytes.
 */
public final class ClassifierFile {
  private ClassifierFile() {}

  public static void write(TextClassifier classifier, DataOutputStream out) throws IOException {
    out.writeInt(classifier.labels().size());
    for (String label : classifier.labels()) {
      out.writeUTF(label);
    }
    write(classifier.biases(), out);
    out.writeInt(classifier.terms().size());
    for (Map.Entry<String, TermWeights> term : new TreeMap<>(classifier.terms()).entrySet()) {
      out.writeUTF(term.getKey());
      out.writeFloat(term.getValue().rarity);
      write(term.getValue().weights, out);
    }
  }

  private static void write(float[] numbers, DataOutputStream out) throws IOException {
    for (float number : numbers) {
      out.writeFloat(number);
    }
  }

  /** Throws {@link IOException} where the bytes end early. */
  public static TextClassifier read(DataInputStream in) throws IOException {
    int width = in.readInt();
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      labels.add(in.readUTF());
    }
    float[] biases = numbers(in, width);
    int count = in.readInt();
    Map<String, TermWeights> terms = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      String term = in.readUTF();
      terms.put(term, new TermWeights(in.readFloat(), numbers(in, width)));
    }
    return new TextClassifier(labels, biases, terms);
  }

  private static float[] numbers(DataInputStream in, int count) throws IOException {
    // At once: there are millions of them, and a start waits.
    byte[] bytes = new byte[Math.multiplyExact(count, Float.BYTES)];
    in.readFully(bytes);
    float[] numbers = new float[count];
    ByteBuffer.wrap(bytes).asFloatBuffer().get(numbers);
    return numbers;
  }
}
