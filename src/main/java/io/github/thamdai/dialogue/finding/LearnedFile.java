package io.github.thamdai.dialogue.finding;

import io.github.thamdai.search.TextIndex;
import io.github.thamdai.search.classify.ClassifierFile;
import io.github.thamdai.search.classify.NearestFile;
import io.github.thamdai.search.classify.TextClassifier;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * Keeps what was learned in one file of a generation.
 *
 * <p>Layout: a mark with the version of the layout, the digest of what it was learned from, three
 * times a flag and the {@link ClassifierFile classifier} where there is one, the {@link NearestFile
 * examples}, and the CRC-32 of all that as eight bytes. A file whose mark or sum is wrong is never
 * read further.
 */
public final class LearnedFile {
  /** "TL" and the version of the layout. */
  private static final int MARK = 0x544C_0002;

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
      out.writeLong(summed.getChecksum().getValue());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /** Throws {@link UncheckedIOException} when the file is absent, damaged or of another layout. */
  public static Learned read(TextIndex index, Path file) {
    try {
      DataInputStream in = whole(file);
      in.readUTF();
      return new Learned(
          index, classifier(in), classifier(in), classifier(in), NearestFile.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** Of what a file was learned from; empty where there is no whole file of this layout. */
  public static Optional<String> digest(Path file) {
    try {
      return Optional.of(whole(file).readUTF());
    } catch (IOException unusable) {
      return Optional.empty();
    }
  }

  /** The content behind the mark. */
  private static DataInputStream whole(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int length = bytes.length - Long.BYTES;
    if (length < Integer.BYTES
        || ByteBuffer.wrap(bytes).getInt() != MARK
        || ByteBuffer.wrap(bytes).getLong(length) != sum(bytes, length)) {
      throw new IOException("damaged, or of another version: " + file);
    }
    return new DataInputStream(
        new ByteArrayInputStream(bytes, Integer.BYTES, length - Integer.BYTES));
  }

  private static long sum(byte[] bytes, int length) {
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, length);
    return sum.getValue();
  }

  private static Optional<TextClassifier> classifier(DataInputStream in) throws IOException {
    return in.readBoolean() ? Optional.of(ClassifierFile.read(in)) : Optional.empty();
  }
}
