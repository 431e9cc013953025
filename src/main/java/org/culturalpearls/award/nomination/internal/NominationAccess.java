package org.culturalpearls.award.nomination.internal;

import java.util.List;
import java.util.Set;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.core.Nomination;
import org.culturalpearls.award.nomination.core.NominationOffice;
import org.culturalpearls.award.nomination.core.NominationVisibility;
import org.culturalpearls.award.nomination.core.Nominations;
import org.culturalpearls.cycle.MentorsOfTowns;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.mentoring.agreement.MentoringTies;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotAllowed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Decides who may do what with a nomination: the team writes, its mentors too where the town's
 * consent is recorded; coordinators without a conflict decide, otherwise the deputy; for everybody
 * else the nomination does not exist.
 */
@Component
class NominationAccess {

  private final ParticipationService participations;
  private final PeopleService people;
  private final ObjectProvider<MentorsOfTowns> mentors;
  private final MentoringTies ties;
  private final NominationVisibility visibility;
  private final NominationOffice offices;
  private final JointEntryRows jointEntries;

  NominationAccess(
      ParticipationService participations,
      PeopleService people,
      ObjectProvider<MentorsOfTowns> mentors,
      MentoringTies ties,
      NominationVisibility visibility,
      NominationOffice offices,
      JointEntryRows jointEntries) {
    this.participations = participations;
    this.people = people;
    this.mentors = mentors;
    this.ties = ties;
    this.visibility = visibility;
    this.offices = offices;
    this.jointEntries = jointEntries;
  }

  boolean isTeam(PersonId person, ParticipationId participation) {
    return participations.isTeamMember(person, participation);
  }

  boolean isMentor(PersonId person, ParticipationId participation) {
    return people.hasRole(person, Role.MENTOR)
        && mentors
            .getObject()
            .mentorsOf(List.of(participation))
            .getOrDefault(participation, Set.of())
            .contains(person);
  }

  void requireReader(PersonId person, Nomination nomination, NominationFacts facts) {
    if (!mayRead(person, nomination, facts)) {
      throw Nominations.nothingHere();
    }
  }

  /** Its town, who decides on it, and the people of towns that take part in it. */
  boolean mayRead(PersonId person, Nomination nomination, NominationFacts facts) {
    return isOfTown(person, nomination)
        || isOffice(person, facts)
        || jointEntries.isPartner(person.value(), nomination.id().value());
  }

  boolean mayWrite(PersonId person, Nomination nomination) {
    return isTeam(person, nomination.participation())
        || !nomination.consent().isEmpty() && isMentoring(person, nomination);
  }

  void requireWriter(PersonId person, Nomination nomination, NominationFacts facts) {
    if (!mayWrite(person, nomination)) {
      requireReader(person, nomination, facts);
      throw new NotAllowed("error.nomination.town-only");
    }
  }

  void requireTeam(PersonId person, Nomination nomination, NominationFacts facts) {
    if (!isTeam(person, nomination.participation())) {
      requireReader(person, nomination, facts);
      throw new NotAllowed("error.nomination.team-only");
    }
  }

  void requireCoordinator(PersonId person) {
    people.requireRole(person, Role.COORDINATOR);
  }

  /** Returns those that no conflict of interest keeps from this coordinator. */
  List<NominationFacts> seen(PersonId coordinator, List<NominationFacts> all) {
    Set<NominationId> seen = visibility.seen(coordinator, all);
    return all.stream().filter(each -> seen.contains(each.id())).toList();
  }

  boolean maySayOffice(PersonId person, Nomination nomination, NominationFacts facts) {
    return !isOfTown(person, nomination) && isOffice(person, facts);
  }

  /** Refuses also coordinators and deputies who are of the town or mentor it. */
  void requireOffice(PersonId person, Nomination nomination, NominationFacts facts) {
    if (isOfTown(person, nomination)) {
      throw new NotAllowed("error.nomination.office-only");
    }
    if (!isOffice(person, facts)) {
      throw Nominations.nothingHere();
    }
  }

  /** Coordinators who may see it; the deputy if none may. */
  private boolean isOffice(PersonId person, NominationFacts facts) {
    return people.hasRole(person, Role.COORDINATOR)
        ? !visibility.seen(person, List.of(facts)).isEmpty()
        : offices.people(facts).contains(person);
  }

  private boolean isOfTown(PersonId person, Nomination nomination) {
    return isTeam(person, nomination.participation()) || isMentoring(person, nomination);
  }

  /** The current mentors; also in another cycle of the town if one of them began it. */
  private boolean isMentoring(PersonId person, Nomination nomination) {
    return isMentor(person, nomination.participation())
        || person.equals(nomination.startedBy()) && isMentorInAnyCycle(person, nomination);
  }

  private boolean isMentorInAnyCycle(PersonId person, Nomination nomination) {
    MunicipalityId lead = nomination.lead();
    return people.hasRole(person, Role.MENTOR)
        && ties.of(List.of(person)).stream()
            .anyMatch(tie -> tie.kind().isOpen() && tie.municipality().equals(lead));
  }
}
