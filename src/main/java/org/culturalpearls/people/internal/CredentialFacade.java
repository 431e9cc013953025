package org.culturalpearls.people.internal;

import java.util.Optional;
import org.culturalpearls.people.CredentialService;
import org.culturalpearls.people.Credentials;
import org.culturalpearls.people.PersonEvent;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads credentials for the login and lets persons change their password. */
@Service
@Transactional(readOnly = true)
class CredentialFacade implements CredentialService {

  private final PasswordStore passwords;
  private final PasswordProof proof;
  private final PersonReads persons;
  private final PasswordPolicy policy;
  private final PasswordEncoder encoder;
  private final ApplicationEventPublisher events;

  CredentialFacade(
      PasswordStore passwords,
      PasswordProof proof,
      PersonReads persons,
      PasswordPolicy policy,
      PasswordEncoder encoder,
      ApplicationEventPublisher events) {
    this.passwords = passwords;
    this.proof = proof;
    this.persons = persons;
    this.policy = policy;
    this.encoder = encoder;
    this.events = events;
  }

  @Override
  public Optional<Credentials> byEmail(String email) {
    return passwords.byEmail(email);
  }

  @Override
  @Transactional
  public void changePassword(PersonId self, String current, String password) {
    PersonView person =
        persons.byId(self).orElseThrow(() -> new NotFound("error.people.no-person"));
    proof.require(person.email(), current);
    policy.check(password, person.email());
    passwords.put(self, encoder.encode(password));
    events.publishEvent(new PersonEvent.PasswordChanged(self, false));
  }

  @Override
  @Transactional
  public void encodeAnew(Credentials verified, String password) {
    passwords.replace(verified, encoder.encode(password));
  }
}
