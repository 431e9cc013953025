package org.culturalpearls.security.internal.load;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.culturalpearls.shared.CutRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Applies the body that was read before to the request, error pages included, so that nothing else
 * blocks on the connection or writes files. A client that disconnects during a request leaves one
 * line in the log.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReadBodiesFilter extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(ReadBodiesFilter.class);

  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    SentBody body = SentBody.of(request);
    try {
      chain.doFilter(body == null ? request : new ReadRequest(request, body.bytes()), response);
    } catch (IOException | ServletException | RuntimeException failure) {
      if (!CutRequest.isCauseOf(failure)) {
        throw failure;
      }
      LOG.info("A request or its answer was cut off by the line");
      if (!response.isCommitted()) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      }
    }
  }
}
