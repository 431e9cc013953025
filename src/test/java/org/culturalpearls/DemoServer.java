package org.culturalpearls;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL server of its own with the data of the demo, which can be stopped, started again on
 * the same port, and frozen.
 */
public class DemoServer implements AutoCloseable {

  private final Path data;
  private EmbeddedPostgres server;

  public DemoServer() {
    try {
      data = Files.createTempDirectory("demo-postgres");
      FileSystemUtils.copyRecursively(PackagedDemo.data(), data);
      server = builder().start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String url() {
    return server.getJdbcUrl("postgres", "postgres");
  }

  /** Cuts off everybody who is connected. */
  public void stop() throws IOException {
    server.close();
  }

  public void startAgain() throws IOException {
    server = builder().setPort(server.getPort()).start();
  }

  /** Its processes stand still: connections stay open, and nobody answers. */
  public void freeze() throws Exception {
    signal("STOP");
  }

  public void thaw() throws Exception {
    signal("CONT");
  }

  private void signal(String name) throws Exception {
    long postmaster =
        Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
    ProcessHandle parent = ProcessHandle.of(postmaster).orElseThrow();
    List<String> all =
        Stream.concat(Stream.of(parent), parent.descendants())
            .map(process -> Long.toString(process.pid()))
            .toList();
    List<String> command = Stream.concat(Stream.of("kill", "-" + name), all.stream()).toList();
    new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  private EmbeddedPostgres.Builder builder() {
    return EmbeddedPostgres.builder()
        .setDataDirectory(data)
        // It would also be emptied when the server is stopped.
        .setCleanDataDirectory(false)
        .setPGStartupWait(Duration.ofMinutes(1))
        .setServerConfig("synchronous_commit", "on")
        .setRegisterShutdownHook(false);
  }

  @Override
  public void close() {
    try {
      server.close();
      FileSystemUtils.deleteRecursively(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
