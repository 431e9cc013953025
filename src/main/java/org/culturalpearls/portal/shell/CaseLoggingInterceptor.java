package org.culturalpearls.portal.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Adds the case key of a page to its log lines, as the engine does for its own; a case key contains
 * no name and no typed text.
 */
public class CaseLoggingInterceptor implements HandlerInterceptor {

  /** The same MDC name as in the engine's settings. */
  private static final String NAME = "case";

  /** Anybody can type a URL; only what can be a case key is logged. */
  private static final Pattern CASE_KEY = Pattern.compile("(rehearsal-)?\\d{4}-[a-z0-9-]{1,80}");

  /** Called if the URL does not contain the case. */
  public static void about(String caseKey) {
    if (caseKey != null && CASE_KEY.matcher(caseKey).matches()) {
      MDC.put(NAME, caseKey);
    }
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
        instanceof Map<?, ?> parts) {
      about((String) parts.get("caseKey"));
    }
    return true;
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request, HttpServletResponse response, Object handler, Exception defect) {
    MDC.remove(NAME);
  }
}
