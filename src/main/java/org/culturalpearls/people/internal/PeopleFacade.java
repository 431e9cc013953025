package org.culturalpearls.people.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.culturalpearls.people.MentorView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Versioned;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Entry point to persons: reads directly, delegates changes to the classes with the rules. */
@Service
@Transactional(readOnly = true)
class PeopleFacade implements PeopleService {

  private final PersonReads persons;
  private final MentorReads mentors;
  private final PersonRights rights;
  private final PersonChanges changes;
  private final MentorChanges mentorChanges;

  PeopleFacade(
      PersonReads persons,
      MentorReads mentors,
      PersonRights rights,
      PersonChanges changes,
      MentorChanges mentorChanges) {
    this.persons = persons;
    this.mentors = mentors;
    this.rights = rights;
    this.changes = changes;
    this.mentorChanges = mentorChanges;
  }

  @Override
  public PersonView person(PersonId id) {
    return persons.byId(id).orElseThrow(() -> new NotFound("error.people.no-person"));
  }

  @Override
  public Map<PersonId, PersonView> persons(Collection<PersonId> ids) {
    return persons.byIds(ids).stream().collect(byKey(PersonView::id));
  }

  @Override
  public Optional<PersonView> byEmail(String email) {
    return persons.byEmail(email);
  }

  @Override
  public boolean hasRole(PersonId person, Role role) {
    return persons.hasRole(person, role);
  }

  @Override
  public List<PersonView> activeWithRole(Role role) {
    return persons.activeWithRole(role);
  }

  @Override
  public void requireRole(PersonId person, Role... anyOf) {
    rights.require(person, anyOf);
  }

  @Override
  public List<MentorView> activeMentors() {
    return mentors.active();
  }

  @Override
  public Optional<MentorView> mentor(PersonId person) {
    return mentors.byId(person).map(Versioned::value);
  }

  @Override
  public Map<PersonId, MentorView> mentors(Collection<PersonId> ids) {
    return mentors.byIds(ids).stream().collect(byKey(MentorView::id));
  }

  @Override
  @Transactional
  public MentorView lockMentor(PersonId mentor) {
    return mentors.locked(mentor).orElseThrow(() -> new NotFound("error.people.no-profile"));
  }

  @Override
  public List<PersonView> choices(PersonId actor) {
    rights.require(actor, Role.COORDINATOR);
    return persons.active();
  }

  @Override
  public Versioned<PersonView> forChange(PersonId actor, PersonId person) {
    return changes.forChange(actor, person);
  }

  @Override
  @Transactional
  public PersonId add(PersonId actor, Add command) {
    return changes.add(actor, command);
  }

  @Override
  @Transactional
  public void change(PersonId actor, Change command) {
    changes.change(actor, command);
  }

  @Override
  @Transactional
  public void changeRoles(PersonId actor, ChangeRoles command) {
    changes.changeRoles(actor, command);
  }

  @Override
  public Set<Role> changeableRoles(PersonId actor, PersonId person) {
    return RolePolicy.changeable(
        rights.requireStaff(actor), person, person == null ? Set.of() : person(person).roles());
  }

  @Override
  public List<RoleChangeView> roleChanges(PersonId actor, PersonId person) {
    rights.requireStaff(actor);
    return changes.roleChanges(person);
  }

  @Override
  @Transactional
  public void enrolMentees(PersonId actor, Collection<PersonId> team) {
    changes.enrolMentees(actor, team);
  }

  @Override
  @Transactional
  public void changeReviewers(
      PersonId actor, Role role, Collection<PersonId> appointed, Collection<PersonId> dismissed) {
    changes.changeReviewers(actor, role, appointed, dismissed);
  }

  @Override
  @Transactional
  public void deactivate(PersonId actor, PersonId person) {
    changes.deactivate(actor, person);
  }

  @Override
  @Transactional
  public void reactivate(PersonId actor, PersonId person) {
    changes.reactivate(actor, person);
  }

  @Override
  @Transactional
  public void closeAccount(PersonId actor, PersonId person) {
    changes.closeAccount(actor, person);
  }

  @Override
  @Transactional
  public void eraseProfile(PersonId person, String formerName) {
    changes.erase(person, formerName);
  }

  @Override
  public Optional<Versioned<MentorView>> profileForChange(PersonId actor, PersonId person) {
    return mentorChanges.forChange(actor, person);
  }

  @Override
  @Transactional
  public void saveMentorProfile(PersonId actor, SaveMentorProfile command) {
    mentorChanges.save(actor, command);
  }

  private static <K, V> Collector<V, ?, Map<K, V>> byKey(Function<V, K> key) {
    return Collectors.toMap(key, value -> value);
  }
}
