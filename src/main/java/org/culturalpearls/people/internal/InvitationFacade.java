package org.culturalpearls.people.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.culturalpearls.people.InvitationService;
import org.culturalpearls.people.InvitationView;
import org.culturalpearls.people.IssuedLink;
import org.culturalpearls.people.LinkKind;
import org.culturalpearls.people.OpenInvitation;
import org.culturalpearls.people.PersonEvent;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.SecretToken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues one-time links and lets them be used, once. */
@Service
@Transactional(readOnly = true)
class InvitationFacade implements InvitationService {

  static final Duration VALID = Duration.ofDays(7);

  private final Invitations invitations;
  private final Persons persons;
  private final PersonRights rights;
  private final Invitees invitees;
  private final PasswordStore passwords;
  private final PasswordPolicy policy;
  private final PasswordEncoder encoder;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  InvitationFacade(
      Invitations invitations,
      Persons persons,
      PersonRights rights,
      Invitees invitees,
      PasswordStore passwords,
      PasswordPolicy policy,
      PasswordEncoder encoder,
      ApplicationEventPublisher events,
      Clock clock) {
    this.invitations = invitations;
    this.persons = persons;
    this.rights = rights;
    this.invitees = invitees;
    this.passwords = passwords;
    this.policy = policy;
    this.encoder = encoder;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional
  public IssuedLink invite(PersonId actor, PersonId id) {
    invitees.requireToBeShown(actor, id);
    Instant now = clock.instant();
    LinkKind kind = invitees.kind(id);
    String token = SecretToken.fresh();
    invitations.voidOpen(id.value(), now);
    invitations.saveAndFlush(
        new Invitation(id, kind, SecretToken.hash(token), actor, now, now.plus(VALID)));
    return new IssuedLink(token, kind, now.plus(VALID));
  }

  @Override
  public boolean mayBeShown(PersonId actor, PersonId person) {
    return invitees.mayBeShown(actor, person);
  }

  @Override
  public OpenInvitation open(String token) {
    Invitation invitation = requireOpen(SecretToken.hash(token));
    Person person = recipient(invitation);
    return new OpenInvitation(
        invitation.kind(), person.name(), person.email(), invitation.expiresAt());
  }

  @Override
  @Transactional
  public PersonId accept(String token, String password) {
    String hash = SecretToken.hash(token);
    Person person = recipient(requireOpen(hash));
    policy.check(password, person.email());
    String encoded = encoder.encode(password);
    if (invitations.use(hash, clock.instant()) == 0) {
      throw closed();
    }
    boolean first = !passwords.has(person.id());
    passwords.put(person.id(), encoded);
    person.confirm();
    invitations.voidOpen(person.id().value(), clock.instant());
    events.publishEvent(new PersonEvent.PasswordChanged(person.id(), first));
    return person.id();
  }

  @Override
  public List<InvitationView> history(PersonId actor, PersonId person) {
    rights.require(actor, Role.ADMINISTRATOR);
    return invitations
        .findByPersonIdAndKindInOrderByIssuedAtDescIdDesc(
            person.value(), List.of(LinkKind.INVITATION, LinkKind.PASSWORD_RESET))
        .stream()
        .map(Invitation::view)
        .toList();
  }

  private Invitation requireOpen(String hash) {
    return invitations
        .findOpen(hash, clock.instant())
        .filter(invitation -> invitation.kind().setsPassword())
        .orElseThrow(InvitationFacade::closed);
  }

  private Person recipient(Invitation invitation) {
    return persons
        .findById(invitation.person().value())
        .filter(Person::isActive)
        .orElseThrow(InvitationFacade::closed);
  }

  private static NotFound closed() {
    return new NotFound("error.people.link-closed");
  }
}
