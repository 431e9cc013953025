package org.culturalpearls.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.shared.Versioned;

/** Persons, their roles and mentor profiles: read by every module, changed by who may. */
public interface PeopleService {

  /** Throws NotFound when there is none. */
  PersonView person(PersonId id);

  /** Those who exist, in one read. */
  Map<PersonId, PersonView> persons(Collection<PersonId> ids);

  Optional<PersonView> byEmail(String email);

  /** Whether this person is active and has the role. */
  boolean hasRole(PersonId person, Role role);

  /** Everybody active with the role, by name. */
  List<PersonView> activeWithRole(Role role);

  /** Throws NotAllowed unless this person is active and has one of the roles. */
  void requireRole(PersonId person, Role... anyOf);

  /** Active persons with the role mentor and a profile, by id. */
  List<MentorView> activeMentors();

  /** The profile of a person, also of one who is no mentor at present. */
  Optional<MentorView> mentor(PersonId person);

  Map<PersonId, MentorView> mentors(Collection<PersonId> persons);

  /**
   * Reads this mentor's profile and holds it until the end of the transaction, so that two who
   * count the mentor's free capacity do it one after the other. Throws NotFound without a profile.
   */
  MentorView lockMentor(PersonId mentor);

  /** For coordinators and administrators. */
  Paged<PersonView> search(PersonId actor, Search search);

  /** Active persons to choose from by name, as many as a page can offer; for coordinators. */
  List<PersonView> choices(PersonId actor);

  /** A person to be changed by the actor; throws NotAllowed when the actor may not. */
  Versioned<PersonView> forChange(PersonId actor, PersonId person);

  PersonId add(PersonId actor, Add command);

  /**
   * Changes a person's own data; the e-mail address only for somebody else who {@link
   * AddressService#mayChange may}, and the country only for somebody else who looks after the
   * person: conflicts of interest are found by it.
   */
  void change(PersonId actor, Change command);

  /** Who may give and take which role stands in the class {@code RolePolicy}. */
  void changeRoles(PersonId actor, ChangeRoles command);

  /** The roles that the actor may give to and take from this person, or give to a new one: null. */
  Set<Role> changeableRoles(PersonId actor, PersonId person);

  /** What was given and taken, the latest first; for coordinators and administrators. */
  List<RoleChangeView> roleChanges(PersonId actor, PersonId person);

  /** The team of a town: gives the role mentee to those who lack it. */
  void enrolMentees(PersonId actor, Collection<PersonId> persons);

  /**
   * Gives selectors or jurors their role and takes it from those who are none any more; for
   * coordinators, by an appointment to an award that is recorded there.
   */
  void changeReviewers(
      PersonId actor, Role role, Collection<PersonId> appointed, Collection<PersonId> dismissed);

  void deactivate(PersonId actor, PersonId person);

  void reactivate(PersonId actor, PersonId person);

  /** Deactivates oneself, or, for administrators, somebody; who is inactive already stays so. */
  void closeAccount(PersonId actor, PersonId person);

  /**
   * Takes name, address, organisation and roles of somebody inactive away for good. Who may ask for
   * it is decided by who calls it.
   */
  void eraseProfile(PersonId person, String formerName);

  /** A profile to be changed; empty when there is none yet. */
  Optional<Versioned<MentorView>> profileForChange(PersonId actor, PersonId person);

  /** Mentors save their own; coordinators and administrators that of anybody. */
  void saveMentorProfile(PersonId actor, SaveMentorProfile command);

  /** Who gave or took which roles, and when. */
  record RoleChangeView(Instant at, PersonId by, Set<Role> given, Set<Role> taken) {}

  /**
   * What to look for among persons.
   *
   * @param text part of a name, e-mail address or organisation; null or blank for all
   * @param role only who has it; null for all
   * @param active only active or only inactive; null for all
   */
  record Search(String text, Role role, Boolean active, int page) {}

  /**
   * Enters a person; who is entered can log in only after an invitation.
   *
   * @param country of which the person is, or null
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
   * Changes what is known of a person; version as read.
   *
   * @param country of which the person is, or null
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
   * Writes a mentor's profile, the first time or anew.
   *
   * @param version as read; null when there was none
   * @param countries of whose towns the mentor takes care; empty for any
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
      LocalDate absentUntil) {}
}
