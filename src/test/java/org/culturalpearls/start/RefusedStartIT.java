package org.culturalpearls.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
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
    assertThat(start(url("jdbc:postgresql://localhost:" + freePort + "/pearls"), user("pearls")))
        .isNotNull();
    assertThat(console)
        .contains("The database can't be reached")
        .doesNotContain("\tat org.springframework");
  }

  @Test
  void saysThatTheDatabaseDoesNotExist(CapturedOutput console) {
    assertThat(
            start(
                url("jdbc:postgresql://localhost:" + server.getPort() + "/nowhere"),
                user("postgres")))
        .isNotNull();
    assertThat(console).contains("The database does not exist");
  }

  @Test
  void saysThatTheLoginIsRefused(CapturedOutput console) throws Exception {
    execute("create role sleeper nologin");
    assertThat(start(url(ofServer()), user("sleeper"))).isNotNull();
    assertThat(console).contains("The database refuses the login");
  }

  @Test
  void saysThatAnAttemptToSendAMailLastsTooLong(CapturedOutput console) {
    assertThat(start(url(ofServer()), user("postgres"), "--pearls.mail.attempt-at-most=2m"))
        .isNotNull();
    assertThat(console)
        .contains("An attempt to send a mail may last 120 seconds")
        .contains("set PEARLS_MAIL_ATTEMPTATMOST")
        .doesNotContain("\tat org.springframework");
  }

  @Test
  void asksForThePasswordThatTheDatabaseWantsAndSaysThatAWrongOneIsWrong(CapturedOutput console)
      throws Exception {
    execute("create role locked login password 'long and secret'");
    askForPassword("locked");

    assertThat(start(url(ofServer()), user("locked"))).isNotNull();
    assertSentence(console, "asks for a password, and none is set: set SPRING_DATASOURCE_PASSWORD");

    String wrong = "--spring.datasource.password=wrong";
    assertThat(start(url(ofServer()), user("locked"), wrong)).isNotNull();
    assertSentence(console, "The database refuses the login");
  }

  @Test
  void saysWhoMustOwnTheDatabase(CapturedOutput console) throws Exception {
    execute("create role lodger login");

    assertThat(start(url(ofServer()), user("lodger"))).isNotNull();
    assertSentence(console, "make SPRING_DATASOURCE_USERNAME the owner of the database");
  }

  @Test
  void leavesTablesOfSomethingElseAlone(CapturedOutput console) throws Exception {
    execute("create table invoice (id bigint)");

    assertThat(start(url(ofServer()), user("postgres"))).isNotNull();
    assertSentence(console, "The database holds tables of something else");
  }

  @Test
  void runsOnNoDatabaseOfANewerVersion(CapturedOutput console) throws Exception {
    execute(
        """
        create table flyway_schema_history (
          installed_rank integer not null primary key, version varchar(50),
          description varchar(200) not null, type varchar(20) not null,
          script varchar(1000) not null, checksum integer, installed_by varchar(100) not null,
          installed_on timestamp not null default now(), execution_time integer not null,
          success boolean not null)
        """);
    execute(
        """
        insert into flyway_schema_history values
          (1, '29991231.2359', 'later', 'SQL', 'V29991231_2359__later.sql', 1, 'x', now(), 1, true)
        """);

    assertThat(start(url(ofServer()), user("postgres"))).isNotNull();
    assertSentence(console, "The database is of a newer version of Cultural Pearls");
    assertThat(console).contains("29991231.2359");
  }

  @Test
  void asksForAnEncodingThatHasAllLetters(CapturedOutput console) throws Exception {
    execute("create database narrow encoding 'LATIN1' locale 'C' template template0");

    String narrow = "jdbc:postgresql://localhost:" + server.getPort() + "/narrow";
    assertThat(start(url(narrow), user("postgres"))).isNotNull();
    assertSentence(console, "The database keeps texts in LATIN1: create one with encoding UTF8");
  }

  private static void assertSentence(CapturedOutput console, String sentence) {
    assertThat(console).contains(sentence).doesNotContain("\tat org.springframework");
  }

  /** Everybody else gets in without one. */
  private void askForPassword(String role) throws Exception {
    Path file;
    try (var connection = DriverManager.getConnection("jdbc:" + server);
        var statement = connection.createStatement();
        var shown = statement.executeQuery("show hba_file")) {
      shown.next();
      file = Path.of(shown.getString(1));
    }
    String before = Files.readString(file);
    Files.writeString(file, "host all " + role + " all scram-sha-256\n" + before);
    execute("select pg_reload_conf()");
  }

  private void execute(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:" + server);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String ofServer() {
    return "jdbc:postgresql://localhost:" + server.getPort() + server.getPath();
  }

  private static String user(String name) {
    return "--spring.datasource.username=" + name;
  }

  @Test
  void saysThatAPasswordWouldBeSentInClear(CapturedOutput console) {
    assertThat(
            start(
                url("jdbc:postgresql://localhost:" + server.getPort() + server.getPath()),
                user("postgres"),
                "--spring.mail.host=mail.example.org",
                "--spring.mail.username=pearls",
                "--spring.mail.password=secret-word",
                "--spring.mail.properties.mail.smtp.starttls.required=false",
                "--pearls.mail.from=pearls@example.org",
                "--pearls.mail.base-address=https://pearls.example.org"))
        .isNotNull();
    assertThat(console)
        .contains("The password would go to the mail server in clear")
        .doesNotContain("\tat org.springframework", "secret-word");
  }

  /** As a file of settings has it in which the names stand without values. */
  @Test
  void startsAsTheUserWhomOnlyTheAddressNames() throws Exception {
    execute("create role addressed login");
    execute("create database addressed owner addressed");
    String address =
        "jdbc:postgresql://localhost:" + server.getPort() + "/addressed?user=addressed";

    assertThat(start(url(address), user(""), "--spring.flyway.user=")).isNull();
  }

  @Test
  void startsAsTheUserOfTheAddressWithTheOwnerApart() throws Exception {
    execute("create role owning login");
    execute("create role serving login");
    execute("create database apart owner owning");
    String address = "jdbc:postgresql://localhost:" + server.getPort() + "/apart?user=serving";

    assertThat(start(url(address), user(""), "--spring.flyway.user=owning")).isNull();
  }

  @Test
  void asksForTheKeyOfSecondFactors(CapturedOutput console) {
    assertThat(start(url(ofServer()), user("postgres"), "--pearls.second-factor.key=")).isNotNull();
    assertSentence(console, "set PEARLS_SECONDFACTOR_KEY to what `openssl rand -base64 32`");
  }

  private static String url(String address) {
    return "--spring.datasource.url=" + address;
  }

  private static Throwable start(String... arguments) {
    SpringApplication application = new SpringApplication(CulturalPearls.class);
    application.setRegisterShutdownHook(false);
    String[] all =
        Stream.concat(
                Stream.of(
                    "--server.port=0",
                    "--spring.datasource.hikari.connection-timeout=2000",
                    "--" + TestDatabase.SECOND_FACTOR_KEY),
                Arrays.stream(arguments))
            .toArray(String[]::new);
    return catchThrowable(() -> application.run(all).close());
  }
}
