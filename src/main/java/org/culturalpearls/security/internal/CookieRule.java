package org.culturalpearls.security.internal;

import org.springframework.core.env.Environment;

/**
 * How cookies are guarded and named.
 *
 * @param secure whether they go over TLS only, even where the call did not
 * @param prefix of their names; with it browsers take them from nobody but this host, not even from
 *     another one of its domain
 */
public record CookieRule(boolean secure, String prefix) {

  static CookieRule of(Environment environment) {
    boolean secure = environment.getProperty(SecureCookies.SETTING, Boolean.class, false);
    boolean wholeHost =
        environment.getProperty("server.servlet.context-path", "").matches("\\s*/?\\s*");
    return new CookieRule(secure, secure && wholeHost ? "__Host-" : "");
  }

  /** Returns the name of a cookie with the prefix. */
  public String name(String plain) {
    return prefix + plain;
  }
}
