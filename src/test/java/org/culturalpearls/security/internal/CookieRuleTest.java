package org.culturalpearls.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class CookieRuleTest {

  @ParameterizedTest
  @CsvSource({
    "https://pearls.example.org, , true",
    "HTTPS://pearls.example.org/, , true",
    "http://localhost:8080, , false",
    ", , false",
    "http://localhost:8080, true, true",
    "https://pearls.example.org, false, false",
  })
  void isSecureWherePeopleComeByHttpsUnlessSetOtherwise(
      String base, String setting, boolean secure) {
    assertThat(rule(base, setting, null).secure()).isEqualTo(secure);
  }

  @Test
  void namesCookiesSoThatNoOtherHostCanSetThem() {
    assertThat(rule("https://pearls.example.org", null, null).name("form"))
        .isEqualTo("__Host-form");
    assertThat(rule("http://localhost:8080", null, null).name("form")).isEqualTo("form");
  }

  /** Browsers take that name for the path / only. */
  @Test
  void leavesNamesAloneBelowAPath() {
    CookieRule below = rule("https://example.org/pearls", null, "/pearls");

    assertThat(below.secure()).isTrue();
    assertThat(below.name("form")).isEqualTo("form");
    assertThat(rule("https://pearls.example.org", null, "").name("form")).startsWith("__Host-");
  }

  private static CookieRule rule(String base, String secure, String path) {
    MockEnvironment environment = new MockEnvironment();
    set(environment, "pearls.mail.base-address", base);
    set(environment, "server.servlet.session.cookie.secure", secure);
    set(environment, "server.servlet.context-path", path);
    new SecureCookies().postProcessEnvironment(environment, null);
    return CookieRule.of(environment);
  }

  private static void set(MockEnvironment environment, String name, String value) {
    if (value != null) {
      environment.setProperty(name, value);
    }
  }
}
