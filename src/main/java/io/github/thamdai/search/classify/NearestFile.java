package io.github.thamdai.search.classify;

import io.github.thamdai.search.classify.NearestExamples.Having;
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
 * Keeps the examples of {@link NearestExamples} on disk.
 *
 * <p>Layout: count and names of labels; count of examples, the number of the label of each as a
 * byte, and their lengths; count of terms, and for each term its name, its rarity, how many examples
 * have it, and their numbers. Numbers big-endian, names in modified UTF-8. Equal examples give equal
 * bytes.
 */
public final class NearestFile {
  private NearestFile() {}

  public static void write(NearestExamples nearest, DataOutputStream out) throws IOException {
    out.writeInt(nearest.labels().size());
    for (String label : nearest.labels()) {
      out.writeUTF(label);
    }
    byte[] labelled = nearest.labelled();
    out.writeInt(labelled.length);
    out.write(labelled);
    for (float length : nearest.lengths()) {
      out.writeFloat(length);
    }
    out.writeInt(nearest.terms().size());
    for (Map.Entry<String, Having> term : new TreeMap<>(nearest.terms()).entrySet()) {
      out.writeUTF(term.getKey());
      out.writeFloat(term.getValue().rarity);
      out.writeInt(term.getValue().examples.length);
      for (int example : term.getValue().examples) {
        out.writeInt(example);
      }
    }
  }

  /** Throws {@link IOException} where the bytes end early. */
  public static NearestExamples read(DataInputStream in) throws IOException {
    List<String> labels = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      labels.add(in.readUTF());
    }
    byte[] labelled = new byte[in.readInt()];
    in.readFully(labelled);
    float[] lengths = new float[labelled.length];
    bytes(in, lengths.length, Float.BYTES).asFloatBuffer().get(lengths);
    int count = in.readInt();
    Map<String, Having> terms = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      String term = in.readUTF();
      float rarity = in.readFloat();
      int[] examples = new int[in.readInt()];
      bytes(in, examples.length, Integer.BYTES).asIntBuffer().get(examples);
      terms.put(term, new Having(rarity, examples));
    }
    return new NearestExamples(labels, labelled, lengths, terms);
  }

  private static ByteBuffer bytes(DataInputStream in, int count, int size) throws IOException {
    byte[] bytes = new byte[Math.multiplyExact(count, size)];
    in.readFully(bytes);
    return ByteBuffer.wrap(bytes);
  }
}
