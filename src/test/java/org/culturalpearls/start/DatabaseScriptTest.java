package org.culturalpearls.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the scripts of backups make of the settings of the application, without any database. */
class DatabaseScriptTest {

  private static final String READ =
      """
      psql() { echo 170000; }
      pg_dump() { echo 'pg_dump 17.0'; }
      . ops/database.sh
      """;

  @ParameterizedTest
  @CsvSource({
    "//db.example.org/pearls, db.example.org 5432 pearls unset unset",
    "//db:5433/pearls?ApplicationName=a, db 5433 pearls unset unset",
    "//db/pearls?sslmode=verify-full, db 5432 pearls verify-full unset",
    "//db/pearls?sslrootcert=/etc/ca.crt&sslmode=verify-ca, db 5432 pearls verify-ca /etc/ca.crt",
    "//db/pearls?ssl=true&tcpKeepAlive=true, db 5432 pearls verify-full unset",
  })
  void isAsEncryptedAsTheApplicationIs(String address, String shown) throws Exception {
    assertThat(read("jdbc:postgresql:" + address)).isEqualToIgnoringNewLines(shown);
  }

  @Test
  void takesThePasswordFromAFileAsTheApplicationDoes(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("spring.datasource.password"), "long word\n");
    ProcessBuilder bash = bash("echo \"$PGPASSWORD\"", "jdbc:postgresql://db/pearls");
    bash.environment().put("SPRING_DATASOURCE_PASSWORD_FILE", file.toString());

    assertThat(said(bash)).isEqualTo("long word\n");
  }

  /** Who makes the tables of a backup anew is to own them. */
  @Test
  void workAsTheOwnerOfTheTablesWhereThatIsAnotherUser() throws Exception {
    ProcessBuilder bash = bash("echo \"$PGUSER $PGPASSWORD\"", "jdbc:postgresql://db/pearls");
    bash.environment()
        .putAll(
            Map.of(
                "SPRING_DATASOURCE_USERNAME", "pearls_application",
                "SPRING_DATASOURCE_PASSWORD", "one word"));
    assertThat(said(bash)).isEqualTo("pearls_application one word\n");
    bash.environment()
        .putAll(Map.of("SPRING_FLYWAY_USER", "pearls", "SPRING_FLYWAY_PASSWORD", "another word"));
    assertThat(said(bash)).isEqualTo("pearls another word\n");
  }

  private static String read(String url) throws IOException, InterruptedException {
    return said(
        bash(
            "echo \"$PGHOST $PGPORT $PGDATABASE ${PGSSLMODE:-unset} ${PGSSLROOTCERT:-unset}\"",
            url));
  }

  private static ProcessBuilder bash(String shown, String url) {
    ProcessBuilder bash = new ProcessBuilder("bash", "-c", READ + shown).redirectErrorStream(true);
    bash.environment()
        .keySet()
        .removeIf(name -> name.startsWith("PG") || name.startsWith("SPRING_DATASOURCE"));
    bash.environment().put("SPRING_DATASOURCE_URL", url);
    return bash;
  }

  private static String said(ProcessBuilder bash) throws IOException, InterruptedException {
    Process process = bash.start();
    String said = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }
}
