package org.culturalpearls.security.internal;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.http.HttpHeaders;

/**
 * An answer after which the connection ends when it is an error, since of the body of such a
 * request a part may be unread; later nothing can be said any more.
 */
class ErrorEndsLine extends HttpServletResponseWrapper {

  private boolean error;

  ErrorEndsLine(HttpServletResponse response) {
    super(response);
  }

  @Override
  public void sendError(int status) throws IOException {
    endLine();
    super.sendError(status);
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    endLine();
    super.sendError(status, message);
  }

  private void endLine() {
    setHeader(HttpHeaders.CONNECTION, "close");
    error = true;
  }

  /** Whether the connection will end, or can still be made to. */
  boolean canEndLine() {
    return error || !isCommitted();
  }
}
