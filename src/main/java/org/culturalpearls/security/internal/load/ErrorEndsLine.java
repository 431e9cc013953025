package org.culturalpearls.security.internal.load;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.http.HttpHeaders;

/**
 * Closes the connection after an error answer, since a part of the request's body may be unread;
 * the header can't be added later.
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

  /** Returns whether the connection will be closed, or still can be. */
  boolean canEndLine() {
    return error || !isCommitted();
  }
}
