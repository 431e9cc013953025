package org.culturalpearls.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.culturalpearls.Programme;
import org.culturalpearls.ServerTest;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/**
 * A browser runs a page's scripts only if they carry the nonce that the page's header names. What
 * nobody keeps for all, nobody else's page can take the place of.
 */
@ServerTest
class OwnNonceIT {

  private static final Pattern IN_HEADER = Pattern.compile("'nonce-([A-Za-z0-9_-]+)'");
  private static final Pattern ON_PAGE = Pattern.compile(" nonce=\"([A-Za-z0-9_-]+)\"");

  @Autowired private Visitors visitors;
  @Autowired private Programme programme;
  @Autowired private WebApplicationContext application;

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "cockpit"})
  void givesEachPageTheNonceOfItsOwnHeaderAndKeepsItForNobodyElse(String webApplication) {
    Visitor visitor = visitors.loggedIn(programme.coordinator());
    String address = "/camunda/app/" + webApplication + "/default/";

    // Answers that are no pages leave one there.
    application.getServletContext().removeAttribute(ATTR_CSP_FILTER_NONCE);
    String first = nonce(visitor.get(address));
    String second = nonce(visitor.get(address));

    assertThat(second).isNotEqualTo(first);
    assertThat(application.getServletContext().getAttribute(ATTR_CSP_FILTER_NONCE)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "cockpit"})
  void letsNoPageMakeScriptsOfText(String webApplication) {
    Visitor visitor = visitors.loggedIn(programme.coordinator());
    String policy = policy(visitor.get("/camunda/app/" + webApplication + "/default/"));
    assertThat(policy).contains("script-src 'nonce-").contains("sandbox allow-forms");
    assertThat(policy).doesNotContain("unsafe-eval");
  }

  private static String nonce(HttpResponse<String> page) {
    Set<String> carried = found(ON_PAGE, page.body());
    assertThat(carried).hasSize(1).isEqualTo(found(IN_HEADER, policy(page)));
    return carried.iterator().next();
  }

  private static String policy(HttpResponse<String> page) {
    return page.headers().firstValue("Content-Security-Policy").orElse("");
  }

  private static Set<String> found(Pattern nonce, String text) {
    return nonce.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
  }
}
