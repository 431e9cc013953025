package org.culturalpearls.portal.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * A request that may carry a body that nobody can read. The page that says so would fail on it as
 * well, so such a body counts as no parameters.
 */
class UnreadableRequest extends HttpServletRequestWrapper {

  UnreadableRequest(HttpServletRequest request) {
    super(request);
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    try {
      return super.getParameterMap();
    } catch (IllegalStateException unreadable) {
      return Map.of();
    }
  }

  @Override
  public String[] getParameterValues(String name) {
    return getParameterMap().get(name);
  }

  @Override
  public String getParameter(String name) {
    String[] values = getParameterValues(name);
    return values == null ? null : values[0];
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(getParameterMap().keySet());
  }
}
