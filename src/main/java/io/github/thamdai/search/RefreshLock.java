package io.github.thamdai.search;

import io.github.thamdai.OperatorFault;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps two processes from refreshing one folder; the system frees it when a process dies. */
final class RefreshLock implements Closeable {
  private static final String FILE = "refresh.lock";

  private final FileChannel channel;
  private final FileLock lock;

  private RefreshLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  static RefreshLock take(Path folder) throws IOException {
    Files.createDirectories(folder);
    FileChannel channel =
        FileChannel.open(
            folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = tryLock(channel);
    if (lock == null) {
      channel.close();
      throw running(folder);
    }
    return new RefreshLock(channel, lock);
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldInThisProcess) {
      return null;
    }
  }

  static OperatorFault running(Path folder) {
    return new OperatorFault(
        "refresh-running", "a refresh of " + folder + " is under way; wait for it to end");
  }

  void assertHeld() {
    if (!lock.isValid()) {
      throw new IllegalStateException("refresh lock lost");
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
