package org.culturalpearls.people.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.culturalpearls.people.LinkId;
import org.culturalpearls.people.LinkKind;
import org.culturalpearls.people.LinkPost;
import org.culturalpearls.people.LinkRequested;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.SignIn;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.shared.SecretToken;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores links that are sent by mail, and lets login links be used, once. */
@Service
@Transactional(readOnly = true)
class LinkFacade implements LinkService {

  private static final Duration REQUESTED = Duration.ofHours(1);
  private static final Duration SIGN_IN = Duration.ofMinutes(10);

  private final Invitations invitations;
  private final Persons persons;
  private final Invitees invitees;
  private final PersonRights rights;
  private final PersonReads reads;
  private final ObjectProvider<LinkPost> post;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  LinkFacade(
      Invitations invitations,
      Persons persons,
      Invitees invitees,
      PersonRights rights,
      PersonReads reads,
      ObjectProvider<LinkPost> post,
      ApplicationEventPublisher events,
      Clock clock) {
    this.invitations = invitations;
    this.persons = persons;
    this.invitees = invitees;
    this.rights = rights;
    this.reads = reads;
    this.post = post;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public boolean areMailed() {
    return post.stream().anyMatch(LinkPost::isOpen);
  }

  @Override
  @Transactional
  public Instant invite(PersonId actor, PersonId id) {
    Person person = invitees.require(actor, id);
    Instant now = clock.instant();
    Instant end = now.plus(InvitationFacade.VALID);
    invitations.voidOpen(id.value(), now);
    mail(Invitation.toMail(person, invitees.kind(id), actor, now, end));
    return end;
  }

  @Override
  public Paged<PersonView> uninvited(PersonId actor, int page) {
    return Paged.of(
        reads.withoutWayIn(
            mayInviteAll(actor), clock.instant(), Paged.SIZE + 1, Paged.before(page)),
        page);
  }

  @Override
  public int countUninvited(PersonId actor) {
    return reads.countWithoutWayIn(mayInviteAll(actor), clock.instant());
  }

  @Override
  @Transactional
  public int inviteAll(PersonId actor) {
    List<PersonView> uninvited =
        reads.withoutWayIn(mayInviteAll(actor), clock.instant(), MOST_AT_ONCE, 0);
    uninvited.forEach(person -> invite(actor, person.id()));
    return uninvited.size();
  }

  private boolean mayInviteAll(PersonId actor) {
    return rights.requireStaff(actor).roles().contains(Role.ADMINISTRATOR);
  }

  @Override
  @Transactional
  public void request(LinkKind kind, String email, String target) {
    persons
        .lockByEmail(EmailAddress.normal(email))
        .filter(Person::isActive)
        .ifPresent(
            person -> {
              if (kind != LinkKind.SIGN_IN) {
                requestPassword(person);
              } else if (maySignIn(person)) {
                requestSignIn(person, target, false);
              }
            });
  }

  @Override
  @Transactional
  public void requestToEnter(String email, String target) {
    persons
        .lockByEmail(EmailAddress.normal(email))
        .filter(LinkFacade::maySignIn)
        .ifPresent(person -> requestSignIn(person, target, true));
  }

  private void requestPassword(Person person) {
    Instant now = clock.instant();
    PersonId self = person.id();
    invitations.voidRequested(self.value(), now);
    mail(Invitation.toMail(person, invitees.kind(self), self, now, now.plus(REQUESTED)));
  }

  /**
   * Earlier ones stay open: a stranger who types the address would end what its owner waits for.
   */
  private void requestSignIn(Person person, String target, boolean toEnter) {
    Instant now = clock.instant();
    PersonId self = person.id();
    invitations.deleteClosedSignIns(self.value(), now);
    Instant end = now.plus(SIGN_IN);
    if (person.isUnconfirmed()) {
      person.unconfirmedUntil(end);
    }
    mail(Invitation.toMail(person, LinkKind.SIGN_IN, self, now, end).to(target), toEnter);
  }

  /** Not for administrators: a link that somebody else used would leave them no trace. */
  private static boolean maySignIn(Person person) {
    return person.isActive() && !person.roles().contains(Role.ADMINISTRATOR);
  }

  private void mail(Invitation link) {
    mail(link, false);
  }

  private void mail(Invitation link, boolean toEnter) {
    invitations.saveAndFlush(link);
    events.publishEvent(
        new LinkRequested(link.id(), link.kind(), link.person(), link.expiresAt(), toEnter));
  }

  @Override
  public boolean isOpen(LinkId link) {
    return invitations
        .findById(link.value())
        .filter(found -> found.isOpen(clock.instant()))
        .isPresent();
  }

  @Override
  @Transactional
  public String token(LinkId link) {
    String token = SecretToken.fresh();
    invitations.setToken(link.value(), SecretToken.hash(token));
    return token;
  }

  @Override
  @Transactional
  public Optional<SignIn> signIn(String token) {
    String hash = SecretToken.hash(token);
    Instant now = clock.instant();
    return openSignIn(hash, now)
        .filter(link -> person(link).isPresent())
        .filter(link -> invitations.use(hash, now) == 1)
        .map(
            link -> {
              person(link).ifPresent(Person::confirm);
              return new SignIn(link.person(), link.target());
            });
  }

  @Override
  public Optional<String> holder(String token) {
    return openSignIn(SecretToken.hash(token), clock.instant())
        .flatMap(this::person)
        .map(Person::name);
  }

  @Override
  @Transactional
  public Map<PersonId, LinkId> toAnswer(
      Collection<PersonId> asked, String question, Instant until) {
    Instant now = clock.instant();
    return invitations
        .saveAll(
            asked.stream()
                .distinct()
                .map(id -> new Invitation(id, LinkKind.ANSWER, null, id, now, until).to(question))
                .toList())
        .stream()
        .collect(Collectors.toMap(Invitation::person, Invitation::id));
  }

  @Override
  public Optional<Question> question(String token) {
    return openAnswer(SecretToken.hash(token), clock.instant());
  }

  @Override
  @Transactional
  public Optional<Question> answer(String token) {
    String hash = SecretToken.hash(token);
    Instant now = clock.instant();
    return openAnswer(hash, now).filter(question -> invitations.use(hash, now) == 1);
  }

  private Optional<Question> openAnswer(String hash, Instant now) {
    return invitations
        .findOpen(hash, now)
        .filter(link -> link.kind() == LinkKind.ANSWER)
        .filter(
            link -> persons.findById(link.person().value()).filter(Person::isActive).isPresent())
        .map(link -> new Question(link.person(), link.target()));
  }

  private Optional<Invitation> openSignIn(String hash, Instant now) {
    return invitations.findOpen(hash, now).filter(link -> link.kind() == LinkKind.SIGN_IN);
  }

  private Optional<Person> person(Invitation link) {
    return persons.findById(link.person().value()).filter(LinkFacade::maySignIn);
  }
}
