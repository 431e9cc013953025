package org.culturalpearls.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class WantedPageTest {

  private static final WantedPage PAGE = new WantedPage(new CookieRule(false, ""));

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
    assertThat(PAGE.of(new MockHttpServletRequest())).isNull();
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

  @Test
  void isNothingThatSomebodyElsePutIntoTheCookie() {
    for (String forged : List.of("https://evil.example/", "//evil.example", "/\t/evil.example")) {
      assertThat(PAGE.of(with(coded(forged)))).as(forged).isNull();
    }
    assertThat(PAGE.of(with("*** no code ***"))).isNull();
    assertThat(PAGE.of(with(coded("/tasks")))).isEqualTo("/tasks");
  }

  @Test
  void isForgottenOnceSomebodyIsThere() {
    MockHttpServletResponse answer = new MockHttpServletResponse();
    MockHttpServletRequest secure = new MockHttpServletRequest();
    secure.setCookies(new Cookie("__Host-wanted", coded("/tasks")));
    new WantedPage(new CookieRule(true, "__Host-")).removeRequest(secure, answer);

    assertThat(answer.getHeader("Set-Cookie"))
        .startsWith("__Host-wanted=;")
        .contains("Path=/;", "Max-Age=0", "Secure", "HttpOnly", "SameSite=Lax");
  }

  private static String wantedAfter(MockHttpServletRequest asked) {
    asked.addHeader("Accept", "text/html");
    MockHttpServletResponse answer = new MockHttpServletResponse();
    PAGE.saveRequest(asked, answer);
    Cookie kept = answer.getCookie(WantedPage.COOKIE);
    return kept == null ? null : PAGE.of(with(kept.getValue()));
  }

  private static MockHttpServletRequest with(String value) {
    MockHttpServletRequest later = new MockHttpServletRequest("POST", "/login/link");
    later.setCookies(new Cookie(WantedPage.COOKIE, value));
    return later;
  }

  private static String coded(String page) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(page.getBytes());
  }
}
