package org.culturalpearls.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

class WantedPageTest {

  @Test
  void isAPathWhateverHostWasNamed() {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/pearls/tasks/12");
    request.setContextPath("/pearls");
    request.setQueryString("from=mail");
    request.setServerName("evil.example");

    assertThat(wantedAfter(request)).isEqualTo("/tasks/12?from=mail");
  }

  @Test
  void isNothingWhereNoPageWasAskedForOrItsAddressIsTooLong() {
    assertThat(WantedPage.of(new MockHttpServletRequest())).isNull();
    assertThat(wantedAfter(new MockHttpServletRequest("GET", "/" + "x".repeat(500)))).isNull();
  }

  @ParameterizedTest
  @CsvSource({"/,true", "/tasks/1?a=https://b,true", "https://evil.example,false", "tasks,false"})
  void isBelowOurAddress(String page, boolean ours) {
    assertThat(WantedPage.isOurs(page)).isEqualTo(ours);
  }

  @ParameterizedTest
  @ValueSource(strings = {"//evil.example/", "/\\evil.example", "\\\\evil.example", ""})
  void isNoAddressThatBrowsersTakeForAnotherHost(String page) {
    assertThat(WantedPage.isOurs(page)).isFalse();
    MockHttpServletRequest request = new MockHttpServletRequest("GET", page);
    assertThat(wantedAfter(request)).isNull();
  }

  private static String wantedAfter(MockHttpServletRequest asked) {
    MockHttpSession session = new MockHttpSession();
    asked.setSession(session);
    new HttpSessionRequestCache().saveRequest(asked, new MockHttpServletResponse());
    MockHttpServletRequest later = new MockHttpServletRequest("POST", "/login/link");
    later.setSession(session);
    return WantedPage.of(later);
  }
}
