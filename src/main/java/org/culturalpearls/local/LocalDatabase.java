package org.culturalpearls.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.time.Duration;
import org.culturalpearls.start.StartRefused;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The embedded PostgreSQL server with settings for permanent data. */
class LocalDatabase implements JdbcConnectionDetails, AutoCloseable {

  private final EmbeddedPostgres server;

  private LocalDatabase(EmbeddedPostgres server) {
    this.server = server;
  }

  static LocalDatabase start(DataFolder folder) {
    try {
      SurvivingServer.on(folder.cluster()).ifPresent(SurvivingServer::stop);
      Files.deleteIfExists(folder.log());
      Redirect log = Redirect.appendTo(folder.log().toFile());
      EmbeddedPostgres.Builder server =
          EmbeddedPostgres.builder()
              .setDataDirectory(folder.cluster())
              .setCleanDataDirectory(false)
              .setOverrideWorkingDirectory(folder.programs().toFile())
              .setOutputRedirector(log)
              .setErrorRedirector(log)
              // Long enough to replay the log after a crash.
              .setPGStartupWait(Duration.ofMinutes(1))
              // The hook would stop the database while other beans still use it.
              .setRegisterShutdownHook(false);
      durable(server);
      sameOrderEverywhere(server);
      return new LocalDatabase(server.start());
    } catch (IOException | IllegalStateException e) {
      throw new StartRefused(
          "The local database doesn't start: see %s for the reason, or set SPRING_DATASOURCE_URL"
                  .formatted(folder.log())
              + " to a PostgreSQL of your own and leave out the profile local.",
          e);
    }
  }

  /** The library is made for tests and trades durability for speed. */
  private static void durable(EmbeddedPostgres.Builder server) {
    server.setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on");
  }

  /** Without it the host's locale decides, and a host without a valid one can't start. */
  private static void sameOrderEverywhere(EmbeddedPostgres.Builder server) {
    server
        .setLocaleConfig("locale", "C")
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("builtin-locale", "C.UTF-8");
  }

  @Override
  public String getJdbcUrl() {
    return server.getJdbcUrl("postgres", "postgres");
  }

  @Override
  public String getUsername() {
    return "postgres";
  }

  /** The server listens on this host only and trusts it. */
  @Override
  public String getPassword() {
    return "";
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
