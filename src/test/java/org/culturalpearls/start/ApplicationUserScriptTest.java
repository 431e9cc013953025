package org.culturalpearls.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the script for Compose says to the database, without any. */
class ApplicationUserScriptTest {

  private static final String SAID =
      "psql() { cat; }; export -f psql; bash ops/application-user.sh";

  @Test
  void leavesThePublicNothingAsTheHandbookDoes() throws Exception {
    String handbook = Files.readString(Path.of("docs/operations.md"));

    assertThat(said("pearls_application"))
        .contains("create role %I login", "revoke connect, temporary on database", "from public")
        .contains("grant connect on database");
    assertThat(handbook)
        .contains("revoke connect, temporary on database pearls from public")
        .contains("grant connect on database pearls to pearls_application");
  }

  @Test
  void saysNothingWhereTheOwnerIsTheApplicationItself() throws Exception {
    assertThat(said("pearls")).isEmpty();
  }

  private static String said(String application) throws IOException, InterruptedException {
    ProcessBuilder bash = new ProcessBuilder("bash", "-c", SAID).redirectErrorStream(true);
    bash.environment()
        .putAll(
            Map.of(
                "SPRING_DATASOURCE_USERNAME", application,
                "SPRING_DATASOURCE_PASSWORD", "one word",
                "POSTGRES_USER", "pearls",
                "POSTGRES_DB", "pearls"));
    Process started = bash.start();
    String said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(started.waitFor()).isZero();
    return said;
  }
}
