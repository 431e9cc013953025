package org.culturalpearls.security.internal;

import java.util.ArrayList;
import java.util.List;
import org.culturalpearls.people.CredentialService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.security.RequiredProof.Means;
import org.culturalpearls.security.SecondFactorService;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Checks a password or a code of somebody who is logged in, with as many tries as a login. */
class Proofs {

  private final CredentialService credentials;
  private final PeopleService people;
  private final PasswordEncoder encoder;
  private final SecondFactorService factors;
  private final RateLimiter accounts;

  Proofs(
      CredentialService credentials,
      PeopleService people,
      PasswordEncoder encoder,
      SecondFactorService factors,
      LoginLimits limits) {
    this.credentials = credentials;
    this.people = people;
    this.encoder = encoder;
    this.factors = factors;
    this.accounts = new RateLimiter(limits.perAccount(), limits.window());
  }

  /** What this person has; nothing where they log in by mailed links only. */
  List<Means> of(PersonId person) {
    List<Means> means = new ArrayList<>();
    if (hash(person) != null) {
      means.add(Means.PASSWORD);
    }
    if (factors.of(person).isPresent()) {
      means.add(Means.CODE);
    }
    return means;
  }

  /**
   * @throws org.springframework.web.server.ResponseStatusException with 429 after too many wrong
   *     ones, before anything is checked
   */
  boolean accepts(PersonId person, String typed) {
    try {
      return accounts.attempt(
          person.toString(),
          () -> {
            String hash = hash(person);
            if ((hash == null || !encoder.matches(typed, hash))
                && !factors.accepts(person, typed)) {
              throw new WrongProof();
            }
            return true;
          },
          WrongProof.class::isInstance);
    } catch (WrongProof wrong) {
      return false;
    }
  }

  private String hash(PersonId person) {
    return credentials
        .byEmail(people.person(person).email())
        .map(known -> known.passwordHash())
        .orElse(null);
  }

  private static final class WrongProof extends RuntimeException {}
}
