package org.culturalpearls.security.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimiterTest {

  private final RateLimiter brake = new RateLimiter(3, Duration.ofMinutes(15));

  @Test
  void refusesTheTryAfterTheLast() {
    assertThat(brake.take("a")).isTrue();
    assertThat(brake.take("a")).isTrue();
    assertThat(brake.take("a")).isTrue();
    assertThat(brake.take("a")).isFalse();
  }

  @Test
  void countsEachKeyOnItsOwn() {
    for (int i = 0; i < 4; i++) {
      brake.take("a");
    }
    assertThat(brake.take("b")).isTrue();
  }

  @Test
  void rightPasswordsUseNothingUp() {
    for (int i = 0; i < 10; i++) {
      assertThat(brake.take("a")).isTrue();
      brake.giveBack("a");
    }
  }

  @Test
  void forgetsNoKeyThatIsStillInUseWhenManyOthersCome() {
    for (int i = 0; i < 3; i++) {
      brake.take("victim");
    }
    for (int i = 0; i < 30_000; i++) {
      brake.take("other" + i);
      if (i % 1000 == 0) {
        assertThat(brake.take("victim")).isFalse();
      }
    }
  }
}
