package org.culturalpearls.security.internal.factor;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.culturalpearls.security.internal.CookieRule;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Keeps what a passkey has to sign in an encrypted cookie of the browser that asked, so that
 * strangers create no session. A passkey signs no challenge that is older than its latest use: so
 * each is answered once. The time is that of the server, as the framework takes it for the use.
 */
@Component
class PasskeyChallenges implements PublicKeyCredentialRequestOptionsRepository {

  private static final String COOKIE = "passkey";
  private static final String PURPOSE = "asked of a passkey";
  private static final Duration KEPT = Duration.ofMinutes(5);

  private final SealedKeys keys;
  private final CookieRule rule;
  private final Clock clock = Clock.systemUTC();

  PasskeyChallenges(SealedKeys keys, CookieRule rule) {
    this.keys = keys;
    this.rule = rule;
  }

  /**
   * @param made when it was asked
   */
  record Challenge(Instant made, Bytes bytes) {}

  @Override
  public void save(
      HttpServletRequest request,
      HttpServletResponse response,
      PublicKeyCredentialRequestOptions options) {
    if (options == null) {
      return;
    }
    byte[] challenge = options.getChallenge().getBytes();
    byte[] dated =
        ByteBuffer.allocate(Long.BYTES + challenge.length)
            .putLong(clock.millis())
            .put(challenge)
            .array();
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(
                rule.name(COOKIE),
                Base64.getUrlEncoder().withoutPadding().encodeToString(keys.seal(dated, PURPOSE)))
            .path("/")
            .httpOnly(true)
            .secure(rule.secure())
            .sameSite("Strict")
            .maxAge(KEPT)
            .build()
            .toString());
  }

  /** Empty where nothing was asked of this browser, or too long ago. */
  Optional<Challenge> of(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, rule.name(COOKIE)))
        .map(Cookie::getValue)
        .flatMap(value -> keys.open(decoded(value), PURPOSE))
        .map(PasskeyChallenges::read)
        .filter(challenge -> clock.instant().isBefore(challenge.made().plus(KEPT)));
  }

  private static Challenge read(byte[] dated) {
    return new Challenge(
        Instant.ofEpochMilli(ByteBuffer.wrap(dated).getLong()),
        new Bytes(Arrays.copyOfRange(dated, Long.BYTES, dated.length)));
  }

  private static byte[] decoded(String value) {
    try {
      return Base64.getUrlDecoder().decode(value);
    } catch (IllegalArgumentException notOurs) {
      return new byte[0];
    }
  }

  /** The answer is read with {@link #of}. */
  @Override
  public PublicKeyCredentialRequestOptions load(HttpServletRequest request) {
    throw new UnsupportedOperationException();
  }
}
