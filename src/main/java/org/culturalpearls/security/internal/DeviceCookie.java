package org.culturalpearls.security.internal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.culturalpearls.people.PersonId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Marks a browser in which somebody has logged in before. It lets nobody in; but wrong passwords
 * that others type for the account don't keep this browser waiting.
 */
class DeviceCookie {

  private static final String COOKIE = "device";
  private static final String SEPARATOR = ".";
  private static final Duration KEPT = Duration.ofDays(180);

  private final CookieRule rule;
  private final InstallationKey key;

  DeviceCookie(CookieRule rule, InstallationKey key) {
    this.rule = rule;
    this.key = key;
  }

  LoginDetails details(HttpServletRequest request) {
    Cookie sent = WebUtils.getCookie(request, rule.name(COOKIE));
    return new LoginDetails(request.getRemoteAddr(), sent == null ? null : sent.getValue());
  }

  /** Returns the id of the device if this person has logged in with it. */
  Optional<String> deviceOf(PersonId person, String sent) {
    if (sent == null) {
      return Optional.empty();
    }
    String device = sent.substring(0, Math.max(sent.indexOf(SEPARATOR), 0));
    byte[] right = signed(person, device).getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(right, sent.getBytes(StandardCharsets.UTF_8))
        ? Optional.of(device)
        : Optional.empty();
  }

  void put(PersonId person, HttpServletResponse response) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(rule.name(COOKIE), signed(person, UUID.randomUUID().toString()))
            .path("/")
            .httpOnly(true)
            .secure(rule.secure())
            .sameSite("Lax")
            .maxAge(KEPT)
            .build()
            .toString());
  }

  private String signed(PersonId person, String device) {
    return device + SEPARATOR + key.hash(COOKIE, person.value() + SEPARATOR + device);
  }
}
