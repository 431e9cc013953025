package org.culturalpearls.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the scripts of backups make of the settings of the application, without any database. */
class DatabaseScriptTest {

  private static final String SHOWN =
      """
      psql() { echo 170000; }
      pg_dump() { echo 'pg_dump 17.0'; }
      . ops/database.sh
      echo "$PGHOST $PGPORT $PGDATABASE ${PGSSLMODE:-unset} ${PGSSLROOTCERT:-unset}"
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

  private static String read(String url) throws IOException, InterruptedException {
    ProcessBuilder bash = new ProcessBuilder("bash", "-c", SHOWN).redirectErrorStream(true);
    bash.environment().keySet().removeIf(name -> name.startsWith("PG"));
    bash.environment().put("SPRING_DATASOURCE_URL", url);
    Process process = bash.start();
    String said = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }
}
