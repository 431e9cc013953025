package org.culturalpearls.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Set;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.security.PersonPrincipal;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.csrf.CsrfToken;

class FormTokensTest {

  private final FormTokens tokens = new FormTokens(new CookieRule(true, "__Host-"));
  private final MockHttpServletRequest request = new MockHttpServletRequest();
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  @Test
  void storeNothingOfAStranger() {
    CsrfToken token = tokens.generateToken(request);
    tokens.saveToken(token, request, response);

    assertThat(request.getSession(false)).isNull();
    assertThat(response.getHeader("Set-Cookie")).contains(token.getToken(), "HttpOnly", "Secure");
    assertThat(response.getHeader("Set-Cookie")).startsWith("__Host-form=").contains("Path=/;");
    assertThat(response.getCookies()[0].getAttribute("SameSite")).isEqualTo("Lax");

    MockHttpServletRequest later = new MockHttpServletRequest();
    later.setCookies(response.getCookies());
    assertThat(tokens.loadToken(later).getToken()).isEqualTo(token.getToken());
  }

  /** Whoever put a cookie into somebody's browser can't send a form in that person's name. */
  @Test
  void areInTheSessionOfWhoIsLoggedInWhateverACookieSays() {
    tokens.saveToken(tokens.generateToken(request), request, response);
    logIn();
    request.setCookies(response.getCookies());

    assertThat(tokens.loadToken(request)).isNull();

    CsrfToken own = tokens.generateToken(request);
    tokens.saveToken(own, request, new MockHttpServletResponse());
    assertThat(tokens.loadToken(request).getToken()).isEqualTo(own.getToken());
  }

  private void logIn() {
    PersonPrincipal person =
        new PersonPrincipal(
            new PersonId(1), "Somebody", Set.of(Role.MENTEE), ZoneId.of("UTC"), Language.EN);
    request
        .getSession()
        .setAttribute(
            "SPRING_SECURITY_CONTEXT", new SecurityContextImpl(PasswordLogin.tokenOf(person)));
  }
}
