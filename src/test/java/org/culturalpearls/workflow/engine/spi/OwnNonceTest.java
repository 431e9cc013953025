package org.culturalpearls.workflow.engine.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;

class OwnNonceTest {

  private final MockServletContext shared = new MockServletContext();
  private final OwnNonce filter = new OwnNonce();

  @Test
  void eachPageReadsItsOwnNonceThoughAnotherIsMadeMeanwhile() throws Exception {
    page("first", () -> page("second", () -> {}));

    assertThat(shared.getAttribute(ATTR_CSP_FILTER_NONCE)).isNull();
  }

  @Test
  void allElseIsSharedAsBefore() throws Exception {
    filter((request, response) -> request.getServletContext().setAttribute("kept", "by everybody"));

    assertThat(shared.getAttribute("kept")).isEqualTo("by everybody");
  }

  private interface Between {
    void happens() throws IOException, ServletException;
  }

  /** The engine names the nonce in the header, and later writes it on the page. */
  private void page(String nonce, Between between) throws IOException, ServletException {
    filter(
        (request, response) -> {
          request.getServletContext().setAttribute(ATTR_CSP_FILTER_NONCE, nonce);
          between.happens();
          assertThat(request.getServletContext().getAttribute(ATTR_CSP_FILTER_NONCE))
              .isEqualTo(nonce);
        });
  }

  private void filter(FilterChain chain) throws IOException, ServletException {
    filter.doFilter(new MockHttpServletRequest(shared), new MockHttpServletResponse(), chain);
  }
}
