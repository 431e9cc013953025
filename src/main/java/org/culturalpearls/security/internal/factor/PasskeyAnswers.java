package org.culturalpearls.security.internal.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what devices answer, and what new passkeys were asked for, which a session keeps until
 * then.
 */
final class PasskeyAnswers {

  /** Where a session keeps what a new passkey was asked for. */
  static final Kept<PublicKeyCredentialCreationOptions> MADE =
      new Kept<>("passkey.made", PublicKeyCredentialCreationOptions.class);

  private static final Logger LOG = LoggerFactory.getLogger(PasskeyAnswers.class);
  private static final JsonMapper JSON =
      JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

  private PasskeyAnswers() {}

  /** An attribute of a session. */
  record Kept<T>(String name, Class<T> type) {}

  /** Each is answered once. */
  static <T> Optional<T> take(HttpServletRequest request, Kept<T> kept) {
    HttpSession session = request.getSession(false);
    Optional<T> asked =
        Optional.ofNullable(session)
            .map(known -> known.getAttribute(kept.name()))
            .filter(kept.type()::isInstance)
            .map(kept.type()::cast);
    asked.ifPresent(taken -> session.removeAttribute(kept.name()));
    return asked;
  }

  static PublicKeyCredential<AuthenticatorAttestationResponse> made(String answer) {
    return JSON.readValue(answer, new TypeReference<>() {});
  }

  static PublicKeyCredential<AuthenticatorAssertionResponse> signed(String answer) {
    return JSON.readValue(answer, new TypeReference<>() {});
  }

  /** Empty for whatever is no right answer; the libraries have no one exception for that. */
  static <T> Optional<T> checked(Supplier<T> check) {
    try {
      return Optional.of(check.get());
    } catch (DataAccessException ours) {
      throw ours;
    } catch (RuntimeException wrong) {
      LOG.info("The answer of a passkey was refused: {}", wrong.getClass().getSimpleName());
      return Optional.empty();
    }
  }
}
