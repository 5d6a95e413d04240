package io.github.thamdai.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/**
 * The secret under which people of LINE are named in the store. Made once; losing it makes everyone
 * a stranger, which is why it lies beside the data and is backed up with it.
 */
final class PersonSecret {
  private static final String FILE = "person.key";
  private static final int BYTES = 32;

  private PersonSecret() {}

  static byte[] in(Path data) {
    Path file = data.resolve(FILE);
    try {
      Files.createDirectories(data);
      if (!Files.exists(file)) {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(file, fresh, StandardOpenOption.WRITE);
      }
      return Files.readAllBytes(file);
    } catch (FileAlreadyExistsException e) {
      return in(data); // another process made it in the same moment
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep " + file, e);
    }
  }
}
