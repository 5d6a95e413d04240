package io.github.thamdai.dialogue.finding;

import io.github.thamdai.search.classify.ClassifierFile;
import io.github.thamdai.search.classify.NearestFile;
import io.github.thamdai.search.classify.TextClassifier;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * Keeps what was learned in one file of a generation.
 *
 * <p>Layout: a mark with a version, the digest of what it was learned from, three times a flag and
 * the {@link ClassifierFile classifier} where there is one, the {@link NearestFile examples}, how
 * many services have entries, each with its id and classifier, and the CRC-32 of all that as eight
 * bytes. A file whose mark or sum is wrong is never read further.
 */
public final class LearnedFile {
  /**
   * "TL" and a version: another one whenever the layout changes, or the same examples would teach
   * something else.
   */
  private static final int MARK = 0x544C_0004;

  private static final int BUFFER = 1 << 16;

  private LearnedFile() {}

  /** @param digest of what it was learned from */
  public static void write(Learned learned, String digest, Path file) {
    try (CheckedOutputStream summed =
            new CheckedOutputStream(
                new BufferedOutputStream(Files.newOutputStream(file)), new CRC32());
        DataOutputStream out = new DataOutputStream(summed)) {
      out.writeInt(MARK);
      out.writeUTF(digest);
      for (Optional<TextClassifier> classifier : learned.classifiers()) {
        out.writeBoolean(classifier.isPresent());
        if (classifier.isPresent()) {
          ClassifierFile.write(classifier.get(), out);
        }
      }
      NearestFile.write(learned.nearest(), out);
      out.writeInt(learned.entries().size());
      for (Map.Entry<String, TextClassifier> of : new TreeMap<>(learned.entries()).entrySet()) {
        out.writeUTF(of.getKey());
        ClassifierFile.write(of.getValue(), out);
      }
      out.writeLong(summed.getChecksum().getValue());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /** Throws {@link UncheckedIOException} when the file is absent, damaged or of another version. */
  public static Learned read(Path file) {
    try (DataInputStream in = whole(file)) {
      in.readUTF();
      return new Learned(
          classifier(in), classifier(in), classifier(in), NearestFile.read(in), entries(in));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** Of what a file was learned from; empty where there is no whole file of this version. */
  public static Optional<String> digest(Path file) {
    try (DataInputStream in = whole(file)) {
      return Optional.of(in.readUTF());
    } catch (IOException unusable) {
      return Optional.empty();
    }
  }

  /** The content behind the mark, once the sum is seen to be right. */
  private static DataInputStream whole(Path file) throws IOException {
    CheckedInputStream summed = new CheckedInputStream(open(file), new CRC32());
    try (DataInputStream in = new DataInputStream(summed)) {
      long content = Files.size(file) - Long.BYTES;
      boolean marked = content >= Integer.BYTES && in.readInt() == MARK;
      if (marked) {
        in.skipNBytes(content - Integer.BYTES);
      }
      if (!marked || summed.getChecksum().getValue() != in.readLong()) {
        throw new IOException("damaged, or of another version: " + file);
      }
    }
    DataInputStream in = new DataInputStream(open(file));
    in.skipNBytes(Integer.BYTES);
    return in;
  }

  private static InputStream open(Path file) throws IOException {
    return new BufferedInputStream(Files.newInputStream(file), BUFFER);
  }

  private static Map<String, TextClassifier> entries(DataInputStream in) throws IOException {
    Map<String, TextClassifier> entries = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      entries.put(in.readUTF(), ClassifierFile.read(in));
    }
    return entries;
  }

  private static Optional<TextClassifier> classifier(DataInputStream in) throws IOException {
    return in.readBoolean() ? Optional.of(ClassifierFile.read(in)) : Optional.empty();
  }
}
