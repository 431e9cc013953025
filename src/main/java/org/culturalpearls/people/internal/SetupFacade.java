package org.culturalpearls.people.internal;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Set;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.SetupService;
import org.culturalpearls.people.internal.ties.NamedOrganisations;
import org.culturalpearls.people.internal.ties.TieRecord;
import org.culturalpearls.shared.NotFound;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the reader of the server's log create the first administrator, while there is no person. */
@Service
@Transactional
class SetupFacade implements SetupService {

  private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

  private final SetupTokens tokens;
  private final Persons persons;
  private final RoleChanges roleChanges;
  private final PasswordStore passwords;
  private final PasswordPolicy policy;
  private final NamedOrganisations organisations;
  private final TieRecord ties;
  private final PasswordEncoder encoder;
  private final Clock clock;

  SetupFacade(
      SetupTokens tokens,
      Persons persons,
      RoleChanges roleChanges,
      PasswordStore passwords,
      PasswordPolicy policy,
      NamedOrganisations organisations,
      TieRecord ties,
      PasswordEncoder encoder,
      Clock clock) {
    this.tokens = tokens;
    this.persons = persons;
    this.roleChanges = roleChanges;
    this.passwords = passwords;
    this.policy = policy;
    this.organisations = organisations;
    this.ties = ties;
    this.encoder = encoder;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public boolean isOpen() {
    return persons.count() == 0;
  }

  @Override
  public String issueToken() {
    return tokens.issue();
  }

  @Override
  public PersonId createFirstAdministrator(CreateFirstAdministrator command) {
    // Checked before, so that nobody can make the table wait, and after, when nobody else can
    // add a person.
    if (!isOpen() || !tokens.use(command.token()) || !isOpen()) {
      throw new NotFound("error.people.setup-closed");
    }
    Person person = new Person(command.name(), command.email(), Language.EN, ZONE);
    policy.check(command.password(), person.email());
    person.setRoles(Set.of(Role.ADMINISTRATOR));
    person.worksFor(organisations.named(command.organisation()));
    PersonId id = persons.saveAndFlush(person).id();
    ties.affiliations(Set.of(id));
    roleChanges.saveAndFlush(new RoleChange(id, id, clock.instant(), person.roles(), Set.of()));
    passwords.put(id, encoder.encode(command.password()));
    return id;
  }
}
