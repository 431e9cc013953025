package org.culturalpearls.drill;

import static org.assertj.core.api.Assertions.assertThat;

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
    older = TriedApplication.of(OlderJar.named("from before the holes of this drill were closed"));
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
