package org.culturalpearls.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that outlived its application: killing the application leaves PostgreSQL running on the
 * data, where a new one can't start beside it.
 */
class SurvivingServer {

  private static final Logger LOG = LoggerFactory.getLogger(SurvivingServer.class);

  private final ProcessHandle process;

  private SurvivingServer(ProcessHandle process) {
    this.process = process;
  }

  /** Returns the server that still runs on this data; empty if there is none. */
  static Optional<SurvivingServer> on(Path cluster) throws IOException {
    Path file = cluster.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    if (lines.isEmpty() || !lines.get(0).strip().matches("\\d{1,18}")) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
        .filter(process -> serves(process, cluster))
        .map(SurvivingServer::new);
  }

  /** After a reboot the pid may belong to some other process. */
  private static boolean serves(ProcessHandle process, Path cluster) {
    ProcessHandle.Info info = process.info();
    return info.arguments()
        .map(arguments -> List.of(arguments).contains(cluster.toString()))
        .orElseGet(() -> info.command().orElse("").matches(".*postgres(\\.exe)?"));
  }

  /**
   * Stops it by a smart shutdown, which waits for its clients; if another client is connected,
   * after a while by a fast one. PostgreSQL recovers from both.
   */
  void stop() {
    LOG.info("Stopping the database server that an earlier run left behind ({})", process.pid());
    process.destroy();
    if (!endsWithin(10)) {
      process.destroyForcibly();
      endsWithin(10);
    }
  }

  private boolean endsWithin(int seconds) {
    try {
      process.onExit().get(seconds, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
