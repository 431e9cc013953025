package org.culturalpearls.security.internal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.web.util.WebUtils;

/**
 * Stores the page that was requested before the login in a cookie, so that strangers create no
 * session. It is always a path of ours, whatever the cookie contains: no request can lead people to
 * another site.
 */
class WantedPage implements RequestCache {

  static final String COOKIE = "wanted";

  private static final int LONGEST = 500;
  private static final Duration KEPT = Duration.ofMinutes(30);

  private final CookieRule rule;
  private final String name;

  WantedPage(CookieRule rule) {
    this.rule = rule;
    this.name = rule.name(COOKIE);
  }

  /** Below the application's address, or null. */
  String of(HttpServletRequest request) {
    Cookie kept = WebUtils.getCookie(request, name);
    if (kept == null) {
      return null;
    }
    try {
      String page =
          new String(Base64.getUrlDecoder().decode(kept.getValue()), StandardCharsets.UTF_8);
      return page.length() <= LONGEST && isOurs(page) ? page : null;
    } catch (IllegalArgumentException notOurs) {
      return null;
    }
  }

  /**
   * Browsers read a prefix of two slashes, or of a slash and a backslash, as another host, and
   * ignore line ends and tabs in an address.
   */
  static boolean isOurs(String page) {
    return page.startsWith("/")
        && !page.startsWith("//")
        && page.indexOf('\\') < 0
        && page.chars().noneMatch(Character::isISOControl);
  }

  /** A page, never a request of a script. */
  private static boolean isPage(HttpServletRequest request) {
    return request.getMethod().equals("GET")
        && !PublicPaths.ENGINE_API.matches(request)
        && String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains("text/html");
  }

  @Override
  public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    String page = path + query;
    if (isPage(request) && page.length() <= LONGEST && isOurs(page)) {
      byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
      put(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), KEPT, request, response);
    }
  }

  @Override
  public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
    if (WebUtils.getCookie(request, name) != null) {
      put("", Duration.ZERO, request, response);
    }
  }

  private void put(
      String value, Duration kept, HttpServletRequest request, HttpServletResponse response) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(name, value)
            .path(request.getContextPath() + "/")
            .maxAge(kept)
            .httpOnly(true)
            .sameSite("Lax")
            .secure(rule.secure() || request.isSecure())
            .build()
            .toString());
  }

  /** The login redirects to the page; no request is repeated. */
  @Override
  public SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
    return null;
  }

  @Override
  public HttpServletRequest getMatchingRequest(
      HttpServletRequest request, HttpServletResponse response) {
    return null;
  }
}
