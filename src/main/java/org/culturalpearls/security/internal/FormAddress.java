package org.culturalpearls.security.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import org.springframework.http.HttpHeaders;

/**
 * Determines the page of a submitted form: the referrer if it is one of ours, else the address that
 * the form was sent to, which mostly is the same. Always a path only.
 */
final class FormAddress {

  private FormAddress() {}

  static String of(HttpServletRequest request) {
    String page = referred(request);
    if (page == null) {
      page = request.getRequestURI().substring(request.getContextPath().length());
    }
    return WantedPage.isOurs(page) ? page : "/";
  }

  private static String referred(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.REFERER);
    try {
      URI page = header == null ? null : new URI(header);
      if (page == null
          || page.getHost() == null
          || !page.getHost().equalsIgnoreCase(request.getServerName())
          || !page.getRawPath().startsWith(request.getContextPath() + "/")) {
        return null;
      }
      String query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
      return page.getRawPath().substring(request.getContextPath().length()) + query;
    } catch (URISyntaxException notAnAddress) {
      return null;
    }
  }
}
