package org.culturalpearls.security.internal;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * The page that somebody asked for before the login came up. Only a path, and only as the filter
 * chain kept it in the session: nothing that a caller sends can lead people to another site.
 */
final class WantedPage {

  private static final int LONGEST = 500;

  private WantedPage() {}

  /** Below the application's address, or null. */
  static String of(HttpServletRequest request) {
    if (!(new HttpSessionRequestCache().getRequest(request, null)
        instanceof DefaultSavedRequest wanted)) {
      return null;
    }
    String path = wanted.getRequestURI().substring(wanted.getContextPath().length());
    String query = wanted.getQueryString() == null ? "" : "?" + wanted.getQueryString();
    String page = path + query;
    return page.length() <= LONGEST && isOurs(page) ? page : null;
  }

  /** Browsers read what begins with two slashes, or a slash and a backslash, as another host. */
  static boolean isOurs(String page) {
    return page.startsWith("/") && !page.startsWith("//") && page.indexOf('\\') < 0;
  }
}
