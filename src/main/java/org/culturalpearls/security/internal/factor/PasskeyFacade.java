package org.culturalpearls.security.internal.factor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.security.PasskeyService;
import org.culturalpearls.security.SecondFactorEvent;
import org.culturalpearls.security.SecondFactorService.Factor;
import org.culturalpearls.security.internal.factor.PasskeyChallenges.Challenge;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores and checks passkeys. */
@Service
@Transactional
class PasskeyFacade implements PasskeyService {

  private static final int MOST = 10;

  private final WebAuthnRelyingPartyOperations operations;
  private final SecondFactors factors;
  private final RecoveryCodes codes;
  private final ApplicationEventPublisher events;
  private final PasskeyChallenges challenges;
  private final RelyingParty party;

  PasskeyFacade(
      @Lazy WebAuthnRelyingPartyOperations operations,
      SecondFactors factors,
      RecoveryCodes codes,
      ApplicationEventPublisher events,
      PasskeyChallenges challenges,
      Environment environment) {
    this.operations = operations;
    this.factors = factors;
    this.codes = codes;
    this.events = events;
    this.challenges = challenges;
    this.party = RelyingParty.of(environment);
  }

  @Override
  public boolean isOffered() {
    return party.isPossible();
  }

  @Override
  public List<String> enrol(PersonId self, String name, String answer, HttpServletRequest request) {
    String label = name == null ? "" : name.strip();
    requireName(label);
    factors.lock(self);
    Optional<Factor> before = factors.of(self);
    if (before.filter(factor -> factor.passkeys().size() >= MOST).isPresent()) {
      throw RuleBroken.of("error.security.passkeys-many", MOST);
    }
    PasskeyAnswers.take(request, PasskeyAnswers.MADE)
        .flatMap(
            options ->
                PasskeyAnswers.checked(
                    () ->
                        operations.registerCredential(
                            new ImmutableRelyingPartyRegistrationRequest(
                                options,
                                new RelyingPartyPublicKey(PasskeyAnswers.made(answer), label)))))
        .orElseThrow(() -> RuleBroken.of("error.security.passkey-refused"));
    events.publishEvent(new SecondFactorEvent.Added(self));
    return before.filter(factor -> factor.recoveryCodes() > 0).isPresent()
        ? List.of()
        : codes.fresh(self);
  }

  private static void requireName(String label) {
    if (label.isEmpty()) {
      throw RuleBroken.in("name", "error.security.passkey-name");
    }
    if (label.length() > LONGEST_NAME) {
      throw RuleBroken.in("name", "error.security.passkey-name-long", LONGEST_NAME);
    }
  }

  @Override
  public Optional<PersonId> holder(String answer, HttpServletRequest request) {
    return challenges
        .of(request)
        .flatMap(asked -> PasskeyAnswers.checked(() -> holder(asked, answer)));
  }

  /** The framework would store a passkey anew that is removed while it is used. */
  private PersonId holder(Challenge asked, String answer) {
    PublicKeyCredential<AuthenticatorAssertionResponse> signed = PasskeyAnswers.signed(answer);
    String passkey = signed.getRawId().toBase64UrlString();
    factors.lockPasskey(passkey).filter(asked.made()::isAfter).orElseThrow();
    String holder =
        operations
            .authenticate(new RelyingPartyAuthenticationRequest(optionsOf(asked), signed))
            .getName();
    factors.notUsedBefore(passkey, asked.made());
    return new PersonId(Long.parseLong(holder));
  }

  private PublicKeyCredentialRequestOptions optionsOf(Challenge asked) {
    return PublicKeyCredentialRequestOptions.builder()
        .challenge(asked.bytes())
        .rpId(party.id())
        .userVerification(UserVerificationRequirement.REQUIRED)
        .allowCredentials(List.of())
        .build();
  }
}
