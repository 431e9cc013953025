package org.culturalpearls.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every hole is open on an older application: what {@link ClosedHolesIT} tries does find it. Only
 * with the profile {@code drills}, as it needs a jar from before the holes were closed.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class OlderHolesIT {

  private static TriedApplication older;

  @BeforeAll
  static void start() throws Exception {
    Path jar = Path.of(System.getProperty("drill.older", ""));
    assertThat(Files.isRegularFile(jar))
        .as(
            "Set -Ddrill.older=<path> to the jar of an older version of the application, from before"
                + " the holes of this drill were closed; %s is no file.",
            jar.toAbsolutePath())
        .isTrue();
    older = TriedApplication.of(jar);
  }

  @AfterAll
  static void stop() throws Exception {
    if (older != null) {
      older.close();
    }
  }

  @ParameterizedTest
  @EnumSource
  void isOpen(Hole hole) throws Exception {
    assertThat(hole.tried(older)).isEqualTo(Found.OPEN);
  }
}
