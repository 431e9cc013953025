package org.culturalpearls.security.internal.load;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class HealthThreadsFilterTest {

  private final StaticMessageSource messages = new StaticMessageSource();
  private final LoadLimits limits =
      new LoadLimits(
          DataSize.ofKilobytes(16), Duration.ofSeconds(1), 10, 2, 2, 8, Duration.ofMinutes(1));
  private final HealthThreadsFilter filter = new HealthThreadsFilter(limits, 9, messages);

  /** One of nine threads is left for pages, and it is busy while the others ask. */
  @Test
  void leavesThreadsToWhoeverWatches() throws Exception {
    messages.addMessage("problem.busy.text", java.util.Locale.ENGLISH, "busy");
    MockHttpServletResponse page = new MockHttpServletResponse();
    MockHttpServletResponse health = new MockHttpServletResponse();
    boolean[] watched = new boolean[1];
    FilterChain whileBusy =
        (request, response) -> {
          filter.doFilter(request("/login"), page, (more, none) -> {});
          filter.doFilter(
              request("/actuator/health/liveness"), health, (more, none) -> watched[0] = true);
        };

    filter.doFilter(request("/tasks"), new MockHttpServletResponse(), whileBusy);

    assertThat(page.getStatus()).isEqualTo(503);
    assertThat(page.getHeader("Retry-After")).isEqualTo("5");
    assertThat(page.getContentAsString()).isEqualTo("busy");
    assertThat(watched[0]).isTrue();

    MockHttpServletResponse later = new MockHttpServletResponse();
    filter.doFilter(request("/login"), later, (more, answer) -> {});
    assertThat(later.getStatus()).isEqualTo(200);
  }

  private static MockHttpServletRequest request(String path) {
    return new MockHttpServletRequest("GET", path);
  }
}
