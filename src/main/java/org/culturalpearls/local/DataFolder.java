package org.culturalpearls.local;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.culturalpearls.start.StartRefused;

/**
 * The folder of the local database, locked by this process. The operating system releases the lock
 * however the process ends, so a folder that can be locked has no running application.
 */
class DataFolder implements AutoCloseable {

  private final Path path;
  private final FileChannel claim;

  private DataFolder(Path path, FileChannel claim) {
    this.path = path;
    this.claim = claim;
  }

  static DataFolder claim(Path folder) {
    Path path = folder.toAbsolutePath().normalize();
    try {
      Files.createDirectories(path);
      Path file = path.resolve("in-use-by");
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(channel)) {
        channel.close();
        throw new StartRefused(
            "Another Cultural Pearls (process %s) uses the folder %s: stop it, or set"
                    .formatted(Files.readString(file).strip(), path)
                + " PEARLS_LOCAL_DATA to another folder.");
      }
      channel.truncate(0);
      channel.write(
          ByteBuffer.wrap(
              Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
      return new DataFolder(path, channel);
    } catch (IOException e) {
      throw new StartRefused(
          "The folder %s can't be written: change its owner, or set PEARLS_LOCAL_DATA to another"
                  .formatted(path)
              + " folder.",
          e);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // this very process has it
    }
  }

  /** Returns the data directory of the server. */
  Path cluster() {
    return path.resolve("postgres");
  }

  /**
   * Returns the directory of the server's programs; not in a temporary folder, which systems clean
   * while it runs.
   */
  Path programs() {
    return path.resolve("programs");
  }

  /** Returns the server's log file. */
  Path log() {
    return path.resolve("postgres.log");
  }

  @Override
  public void close() throws IOException {
    claim.close();
  }
}
