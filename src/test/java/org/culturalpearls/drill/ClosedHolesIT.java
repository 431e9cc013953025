package org.culturalpearls.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every hole is closed on today's application. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ClosedHolesIT {

  private static TriedApplication today;

  @BeforeAll
  static void start() throws Exception {
    today = TriedApplication.ofToday();
  }

  @AfterAll
  static void stop() throws Exception {
    today.close();
  }

  @ParameterizedTest
  @EnumSource
  void isClosed(Hole hole) throws Exception {
    assertThat(hole.tried(today)).isEqualTo(Found.CLOSED);
  }
}
