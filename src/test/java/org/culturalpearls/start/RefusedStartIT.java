package org.culturalpearls.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.ServerSocket;
import java.net.URI;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.stream.Stream;
import org.culturalpearls.CulturalPearls;
import org.culturalpearls.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What an operator reads on the console when the application can't run as it is set. */
@ExtendWith(OutputCaptureExtension.class)
@Tag("alone")
class RefusedStartIT {

  private URI server;

  @BeforeEach
  void server() {
    server = URI.create(TestDatabase.freshUrl().substring("jdbc:".length()));
  }

  @Test
  void asksForADatabase(CapturedOutput console) {
    assertThat(start()).isNotNull();
    assertThat(console).contains("No database is set: set SPRING_DATASOURCE_URL");
  }

  @Test
  void saysThatNobodyListens(CapturedOutput console) throws Exception {
    int freePort;
    try (ServerSocket socket = new ServerSocket(0)) {
      freePort = socket.getLocalPort();
    }
    assertThat(start(url("jdbc:postgresql://localhost:" + freePort + "/pearls"))).isNotNull();
    assertThat(console)
        .contains("The database can't be reached")
        .doesNotContain("\tat org.springframework");
  }

  @Test
  void saysThatTheDatabaseDoesNotExist(CapturedOutput console) {
    assertThat(
            start(
                url("jdbc:postgresql://localhost:" + server.getPort() + "/nowhere"),
                "--spring.datasource.username=postgres"))
        .isNotNull();
    assertThat(console).contains("The database does not exist");
  }

  @Test
  void saysThatTheLoginIsRefused(CapturedOutput console) throws Exception {
    try (var connection = DriverManager.getConnection("jdbc:" + server);
        var statement = connection.createStatement()) {
      statement.execute("create role sleeper nologin");
    }
    assertThat(
            start(
                url("jdbc:postgresql://localhost:" + server.getPort() + server.getPath()),
                "--spring.datasource.username=sleeper"))
        .isNotNull();
    assertThat(console).contains("The database refuses the login");
  }

  @Test
  void saysThatAnAttemptToSendAMailLastsTooLong(CapturedOutput console) {
    assertThat(
            start(
                url("jdbc:postgresql://localhost:" + server.getPort() + server.getPath()),
                "--pearls.mail.attempt-at-most=2m"))
        .isNotNull();
    assertThat(console)
        .contains("An attempt to send a mail may last 120 seconds")
        .contains("set PEARLS_MAIL_ATTEMPTATMOST")
        .doesNotContain("\tat org.springframework");
  }

  private static String url(String address) {
    return "--spring.datasource.url=" + address;
  }

  private static Throwable start(String... arguments) {
    SpringApplication application = new SpringApplication(CulturalPearls.class);
    application.setRegisterShutdownHook(false);
    String[] all =
        Stream.concat(
                Arrays.stream(arguments),
                Stream.of("--server.port=0", "--spring.datasource.hikari.connection-timeout=2000"))
            .toArray(String[]::new);
    return catchThrowable(() -> application.run(all).close());
  }
}
