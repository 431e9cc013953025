package org.culturalpearls.security.internal.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class HostsFilterTest {

  private static final String PORTAL = "pearls.example.org";
  private static final String ENGINE = "tasklist.pearls.example.org";

  private final MockEnvironment environment =
      new MockEnvironment().withProperty("pearls.mail.base-address", "https://" + PORTAL + "/");

  @ParameterizedTest
  @CsvSource({
    ENGINE + ", GET, /camunda/app/tasklist/default/, answered",
    ENGINE + ", POST, /camunda/api/engine/engine/default/task/x/submit-form, answered",
    ENGINE + ", GET, /login, answered",
    ENGINE + ", POST, /login, answered",
    ENGINE + ", GET, /static/js/portal.js, answered",
    ENGINE + ", GET, /, https://" + PORTAL + "/",
    ENGINE + ", GET, /tasks/x?from=y, https://" + PORTAL + "/tasks/x?from=y",
    ENGINE + ", POST, /me, 404",
    PORTAL + ", GET, /me, answered",
    PORTAL + ", POST, /me, answered",
    PORTAL + ", GET, /login, answered",
    PORTAL
        + ", GET, /camunda/app/cockpit/default/, https://"
        + ENGINE
        + "/camunda/app/cockpit/default/",
    PORTAL + ", GET, /camunda/api/engine/engine/default/task, 404",
    PORTAL + ", POST, /camunda/api/engine/engine/default/task, 404",
    "evil.example, GET, /camunda/app/tasklist/default/, https://"
        + ENGINE
        + "/camunda/app/tasklist/default/",
    "evil.example, POST, /camunda/api/engine/engine/default/task, 404",
    "127.0.0.1, GET, /actuator/health, answered"
  })
  void answersEachUnderItsOwnHost(String host, String method, String address, String answer)
      throws Exception {
    assertThat(answer("https://" + ENGINE, host, method, address)).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({PORTAL + ", /camunda/app/tasklist/default/", ENGINE + ", /me"})
  void answersEverythingUnderEveryHostWhereNoneIsSet(String host, String address) throws Exception {
    assertThat(answer("", host, "GET", address)).isEqualTo("answered");
  }

  private String answer(String engine, String host, String method, String address)
      throws Exception {
    String[] parts = address.split("\\?");
    MockHttpServletRequest request = new MockHttpServletRequest(method, parts[0]);
    request.setServerName(host);
    request.setQueryString(parts.length > 1 ? parts[1] : null);
    MockHttpServletResponse response = new MockHttpServletResponse();
    MockFilterChain chain = new MockFilterChain();
    new HostsFilter(new EngineSettings(engine), environment).doFilter(request, response, chain);
    if (chain.getRequest() != null) {
      return "answered";
    }
    return response.getRedirectedUrl() == null
        ? Integer.toString(response.getStatus())
        : response.getRedirectedUrl();
  }
}
