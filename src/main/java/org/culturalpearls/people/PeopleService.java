package org.culturalpearls.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.shared.Versioned;

/**
 * Persons, their roles and mentor profiles: read by every module, changed with the right to do so.
 */
public interface PeopleService {

  /** Returns the person; throws NotFound if there is none. */
  PersonView person(PersonId id);

  /** Returns those who exist, in one read. */
  Map<PersonId, PersonView> persons(Collection<PersonId> ids);

  Optional<PersonView> byEmail(String email);

  /** Returns whether this person is active and has the role. */
  boolean hasRole(PersonId person, Role role);

  /** Returns all active persons with the role, by name. */
  List<PersonView> activeWithRole(Role role);

  /** Throws NotAllowed unless this person is active and has one of the roles. */
  void requireRole(PersonId person, Role... anyOf);

  /** Returns active persons with the role mentor and a profile, by id. */
  List<MentorView> activeMentors();

  /** Returns the profile of a person, also of one who is no mentor at present. */
  Optional<MentorView> mentor(PersonId person);

  Map<PersonId, MentorView> mentors(Collection<PersonId> persons);

  /**
   * Reads and locks this mentor's profile until the end of the transaction, so that free capacity
   * is counted by one transaction after the other. Throws NotFound without a profile.
   */
  MentorView lockMentor(PersonId mentor);

  /**
   * Returns active persons to choose from by name, as many as a page can offer; for coordinators.
   */
  List<PersonView> choices(PersonId actor);

  /**
   * Returns a person for a change by the actor; throws NotAllowed if the actor may not change it.
   */
  Versioned<PersonView> forChange(PersonId actor, PersonId person);

  PersonId add(PersonId actor, Add command);

  /**
   * Changes a person's data. The e-mail address only for another person and actors who {@link
   * AddressService#mayChange may}; the country only for another person and actors in charge of
   * them, since conflicts of interest depend on it.
   */
  void change(PersonId actor, Change command);

  /** Changes roles; the class {@code RolePolicy} says who may give and take which. */
  void changeRoles(PersonId actor, ChangeRoles command);

  /**
   * Returns the roles that the actor may give to and take from this person; null for a new person.
   */
  Set<Role> changeableRoles(PersonId actor, PersonId person);

  /** Returns the changes of roles, the latest first; for coordinators and administrators. */
  List<RoleChangeView> roleChanges(PersonId actor, PersonId person);

  /** Gives the role mentee to the members of a team who lack it. */
  void enrolMentees(PersonId actor, Collection<PersonId> persons);

  /**
   * Gives selectors or jurors their role and takes it from those who no longer are; for
   * coordinators, by an appointment in an award that is recorded there.
   */
  void changeReviewers(
      PersonId actor, Role role, Collection<PersonId> appointed, Collection<PersonId> dismissed);

  void deactivate(PersonId actor, PersonId person);

  void reactivate(PersonId actor, PersonId person);

  /**
   * Deactivates the own account or, for administrators, another one; an inactive one stays as it
   * is.
   */
  void closeAccount(PersonId actor, PersonId person);

  /**
   * Erases name, address, organisation and roles of an inactive person for good. The caller has
   * checked the right.
   */
  void eraseProfile(PersonId person, String formerName);

  /** Returns a profile for a change; empty if there is none yet. */
  Optional<Versioned<MentorView>> profileForChange(PersonId actor, PersonId person);

  /** Saves a profile: mentors their own; coordinators and administrators that of anybody. */
  void saveMentorProfile(PersonId actor, SaveMentorProfile command);

  /** A change of roles. */
  record RoleChangeView(Instant at, PersonId by, Set<Role> given, Set<Role> taken) {}

  /**
   * Adds a person, who can log in only after an invitation.
   *
   * @param country of the person, or null
   */
  record Add(
      String name,
      String email,
      String organisation,
      Language language,
      ZoneId zone,
      Country country,
      Set<Role> roles) {

    public Add {
      roles = Set.copyOf(roles);
    }
  }

  /**
   * Changes a person's data; version as read.
   *
   * @param country of the person, or null
   */
  record Change(
      PersonId person,
      long version,
      String name,
      String email,
      String organisation,
      Language language,
      ZoneId zone,
      Country country) {}

  /** Gives a person exactly these roles; version as read. */
  record ChangeRoles(PersonId person, long version, Set<Role> roles) {

    public ChangeRoles {
      roles = Set.copyOf(roles);
    }
  }

  /**
   * Creates or replaces a mentor's profile.
   *
   * @param version as read; null if there was none
   * @param countries whose towns the mentor accompanies; empty for any
   * @param absentFrom first day of an absence, or null
   * @param absentUntil last day of an absence, or null
   */
  record SaveMentorProfile(
      PersonId person,
      Long version,
      Country country,
      Set<Theme> themes,
      Set<Language> languages,
      Set<Country> countries,
      int capacity,
      LocalDate absentFrom,
      LocalDate absentUntil) {

    /** Returns the same profile with another country. */
    public SaveMentorProfile in(Country other) {
      return new SaveMentorProfile(
          person, version, other, themes, languages, countries, capacity, absentFrom, absentUntil);
    }
  }
}
