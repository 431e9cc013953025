package org.culturalpearls.security.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.people.CredentialService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.security.PasskeyService;
import org.culturalpearls.security.RequiredProof;
import org.culturalpearls.security.RequiredProof.Means;
import org.culturalpearls.security.SecondFactorService;
import org.culturalpearls.security.SecondFactorService.Factor;
import org.culturalpearls.security.internal.limit.LoginLimits;
import org.culturalpearls.security.internal.limit.RateLimiter;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Checks a password, code or passkey of somebody who is logged in, with as many tries as a login.
 */
class Proofs {

  private final CredentialService credentials;
  private final PeopleService people;
  private final PasswordEncoder encoder;
  private final SecondFactorService factors;
  private final PasskeyService passkeys;
  private final ApplicationEventPublisher events;
  private final RateLimiter accounts;

  Proofs(
      CredentialService credentials,
      PeopleService people,
      PasswordEncoder encoder,
      SecondFactorService factors,
      PasskeyService passkeys,
      LoginLimits limits,
      ApplicationEventPublisher events) {
    this.events = events;
    this.credentials = credentials;
    this.people = people;
    this.encoder = encoder;
    this.factors = factors;
    this.passkeys = passkeys;
    this.accounts = new RateLimiter(limits.perAccount(), limits.window());
  }

  /**
   * What this person has; nothing where they log in by mailed links only.
   *
   * @param byFactor whether a password is not enough for whoever has a factor
   */
  List<Means> of(PersonId person, boolean byFactor) {
    List<Means> means = new ArrayList<>();
    Optional<Factor> factor = factors.of(person);
    if (hash(person) != null && !(byFactor && factor.isPresent())) {
      means.add(Means.PASSWORD);
    }
    if (factor.isPresent()) {
      means.add(Means.CODE);
    }
    if (passkeys.isOffered() && factor.filter(has -> !has.passkeys().isEmpty()).isPresent()) {
      means.add(Means.PASSKEY);
    }
    return means;
  }

  /**
   * @throws org.springframework.web.server.ResponseStatusException with 429 after too many wrong
   *     ones, before anything is checked
   */
  boolean accepts(PersonId person, boolean byFactor, HttpServletRequest request) {
    try {
      return accounts.attempt(
          person.toString(),
          () -> {
            if (!isRight(person, byFactor, request)) {
              events.publishEvent(new LoginEvent.WrongCode(person, person, request));
              throw new WrongProof();
            }
            return true;
          },
          WrongProof.class::isInstance);
    } catch (WrongProof wrong) {
      return false;
    }
  }

  private boolean isRight(PersonId person, boolean byFactor, HttpServletRequest request) {
    String answer = request.getParameter(RequiredProof.PASSKEY_FIELD);
    if (answer != null && !answer.isEmpty()) {
      return passkeys.holder(answer, request).filter(person::equals).isPresent();
    }
    String typed = request.getParameter(RequiredProof.FIELD);
    return (of(person, byFactor).contains(Means.PASSWORD) && encoder.matches(typed, hash(person)))
        || factors.accepts(person, typed);
  }

  private String hash(PersonId person) {
    return credentials
        .byEmail(people.person(person).email())
        .map(known -> known.passwordHash())
        .orElse(null);
  }

  private static final class WrongProof extends RuntimeException {}
}
