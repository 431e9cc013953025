package org.culturalpearls.portal.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Lets each line that is logged for a page of a case say which case, as the engine does for its
 * lines; there is no name and no text of anybody in a case key.
 */
public class CaseLoggingInterceptor implements HandlerInterceptor {

  /** The same name as in the engine's settings. */
  private static final String NAME = "case";

  /** An address is typed by anybody; only what can be a case key is written down. */
  private static final Pattern CASE_KEY = Pattern.compile("\\d{4}-[a-z0-9-]{1,80}");

  /** To be called where the address doesn't tell the case. */
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
