package org.culturalpearls.workflow.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Problem;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Answers a refused call in the format that the web applications show to people, whose pages are
 * English.
 */
@Component
class RefusedCall {

  private final MessageSource messages;

  RefusedCall(MessageSource messages) {
    this.messages = messages;
  }

  void answer(Problem problem, HttpServletResponse response) throws IOException {
    response.setStatus(status(problem));
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    String text = messages.getMessage(problem.key(), problem.arguments().toArray(), Locale.ENGLISH);
    response.getOutputStream().write(JsonBody.write(Map.of("type", "Refused", "message", text)));
  }

  private static int status(Problem problem) {
    if (problem instanceof NotAllowed) {
      return HttpServletResponse.SC_FORBIDDEN;
    }
    if (problem instanceof AlreadyDone) {
      return HttpServletResponse.SC_CONFLICT;
    }
    return problem instanceof NotFound
        ? HttpServletResponse.SC_NOT_FOUND
        : HttpServletResponse.SC_BAD_REQUEST;
  }
}
