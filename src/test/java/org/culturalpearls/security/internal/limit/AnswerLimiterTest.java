package org.culturalpearls.security.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class AnswerLimiterTest {

  private final AnswerLimiter answers =
      new AnswerLimiter(new LoginLimits(10, 100, 60, 4, 20, 5, 12, Duration.ofHours(1)));

  @Test
  void takesAsManyAsAnEventGivesFromOneNetworkAndNoMore() {
    for (int i = 0; i < 12; i++) {
      assertThat(given("192.0.2.7")).isTrue();
    }

    assertThat(given("192.0.2.7")).isFalse();
    assertThat(given("198.51.100.9")).isTrue();
  }

  @Test
  void countsNoAnswerThatIsRefused() {
    for (int i = 0; i < 20; i++) {
      assertThatThrownBy(
              () ->
                  answers.give(
                      from("192.0.2.7"),
                      () -> {
                        throw new IllegalStateException("refused");
                      }))
          .hasMessage("refused");
    }

    assertThat(given("192.0.2.7")).isTrue();
  }

  private boolean given(String address) {
    return answers.give(from(address), () -> {});
  }

  private static MockHttpServletRequest from(String address) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr(address);
    return request;
  }
}
