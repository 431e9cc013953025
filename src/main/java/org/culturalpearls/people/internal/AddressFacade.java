package org.culturalpearls.people.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.culturalpearls.people.AddressChangeId;
import org.culturalpearls.people.AddressService;
import org.culturalpearls.people.IssuedLink;
import org.culturalpearls.people.LinkKind;
import org.culturalpearls.people.LinkRequested;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.PersonEvent;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.internal.ties.TieRecord;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.SecretToken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people change their own address, with the password and from the old address. */
@Service
@Transactional(readOnly = true)
class AddressFacade implements AddressService {

  private static final Duration VALID = Duration.ofDays(1);

  private final Addresses addresses;
  private final AddressChanges changes;
  private final Persons persons;
  private final PersonRights rights;
  private final PasswordProof passwords;
  private final Invitations invitations;
  private final LinkService links;
  private final TieRecord ties;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AddressFacade(
      Addresses addresses,
      AddressChanges changes,
      Persons persons,
      PersonRights rights,
      PasswordProof passwords,
      Invitations invitations,
      LinkService links,
      TieRecord ties,
      ApplicationEventPublisher events,
      Clock clock) {
    this.addresses = addresses;
    this.changes = changes;
    this.persons = persons;
    this.rights = rights;
    this.passwords = passwords;
    this.invitations = invitations;
    this.links = links;
    this.ties = ties;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public boolean mayChange(PersonId actor, PersonId person) {
    return addresses.mayChange(actor, existing(person));
  }

  /**
   * Does not reveal whether the address belongs to somebody else: that would tell who has an
   * account.
   */
  @Override
  @Transactional
  public IssuedLink request(PersonId self, String password, String email) {
    Person person = persons.lock(self.value()).orElseThrow(AddressFacade::nobody);
    rights.requireSelfOrCareFor(self, person);
    passwords.require(person.email(), password);
    String address = EmailAddress.of("email", email);
    if (address.equals(person.email())) {
      throw RuleBroken.in("email", "error.people.email-same");
    }
    Instant now = clock.instant();
    Instant end = now.plus(VALID);
    invitations.voidAddressChanges(self.value(), now);
    Invitation link =
        Invitation.toMail(person, LinkKind.ADDRESS_CONFIRMATION, self, now, end).toUse(address);
    String token = links.areMailed() ? null : link.issue();
    invitations.saveAndFlush(link);
    if (token == null) {
      events.publishEvent(new LinkRequested(link.id(), link.kind(), self, end, false));
    }
    return new IssuedLink(token, link.kind(), end);
  }

  @Override
  public OpenChange open(String token) {
    Invitation link = requireOpen(SecretToken.hash(token));
    Person person = recipient(link);
    return new OpenChange(person.name(), person.email(), link.newAddress(), link.expiresAt());
  }

  @Override
  @Transactional
  public void confirm(String token) {
    String hash = SecretToken.hash(token);
    Invitation link = requireOpen(hash);
    Person person =
        persons.lock(link.person().value()).filter(Person::isActive).orElseThrow(this::closed);
    if (invitations.use(hash, clock.instant()) == 0) {
      throw closed();
    }
    String before = person.email();
    if (persons.existsByEmail(link.newAddress())) {
      throw RuleBroken.of("error.people.email-taken-own");
    }
    ties.during(
        Set.of(person.id()),
        () -> {
          person.isReachedAt(link.newAddress());
          flush();
        });
    addresses.changed(person, before, person.id());
    events.publishEvent(PersonEvent.TiesChanged.by(person.id(), person.id()));
  }

  @Override
  public List<ChangeView> changes(PersonId actor, PersonId person) {
    if (!actor.equals(person)) {
      rights.requireStaff(actor);
    }
    return changes.findByPersonIdOrderByChangedAtDescIdDesc(person.value()).stream()
        .map(AddressChange::view)
        .toList();
  }

  @Override
  public ChangeView change(AddressChangeId id) {
    return changes.findById(id.value()).map(AddressChange::view).orElseThrow(this::closed);
  }

  private Invitation requireOpen(String hash) {
    return invitations
        .findOpen(hash, clock.instant())
        .filter(link -> link.kind() == LinkKind.ADDRESS_CONFIRMATION)
        .orElseThrow(this::closed);
  }

  private Person recipient(Invitation link) {
    return persons
        .findById(link.person().value())
        .filter(Person::isActive)
        .orElseThrow(this::closed);
  }

  /** If two take one address at the same time, the database refuses the second. */
  private void flush() {
    try {
      persons.flush();
    } catch (DataIntegrityViolationException e) {
      throw RuleBroken.of("error.people.email-taken-own");
    }
  }

  private Person existing(PersonId id) {
    return persons.withRoles(id.value()).orElseThrow(AddressFacade::nobody);
  }

  private static NotFound nobody() {
    return new NotFound("error.people.no-person");
  }

  private NotFound closed() {
    return new NotFound("error.people.address-link-closed");
  }
}
