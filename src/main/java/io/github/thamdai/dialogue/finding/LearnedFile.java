package io.github.thamdai.dialogue.finding;

import io.github.thamdai.search.TextIndex;
import io.github.thamdai.search.classify.ClassifierFile;
import io.github.thamdai.search.classify.TextClassifier;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps what was learned in one file of a generation. */
public final class LearnedFile {
  private LearnedFile() {}

  /** @param digest of what it was learned from */
  public static void write(Learned learned, String digest, Path file) {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeUTF(digest);
      for (Optional<TextClassifier> classifier : learned.classifiers()) {
        out.writeBoolean(classifier.isPresent());
        if (classifier.isPresent()) {
          ClassifierFile.write(classifier.get(), out);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /** Throws {@link UncheckedIOException} when the file is absent or damaged. */
  public static Learned read(TextIndex index, Path file) {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      in.readUTF();
      return new Learned(index, classifier(in), classifier(in), classifier(in));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** Of what a file was learned from; empty where there is no whole file. */
  public static Optional<String> digest(Path file) {
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      return Optional.of(in.readUTF());
    } catch (IOException absent) {
      return Optional.empty();
    }
  }

  private static Optional<TextClassifier> classifier(DataInputStream in) throws IOException {
    return in.readBoolean() ? Optional.of(ClassifierFile.read(in)) : Optional.empty();
  }
}
