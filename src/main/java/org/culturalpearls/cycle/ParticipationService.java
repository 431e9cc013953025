package org.culturalpearls.cycle;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.shared.Versioned;

/** The participations (the cases): who takes part, with which team, and how far they are. */
public interface ParticipationService {

  /** Throws NotFound when there is none. */
  ParticipationView participation(ParticipationId id);

  /** Those that exist, in one read. */
  Map<ParticipationId, ParticipationView> participations(Collection<ParticipationId> ids);

  Optional<ParticipationView> byCaseKey(CaseKey caseKey);

  /** Those that exist, in one read. */
  Map<CaseKey, ParticipationView> byCaseKeys(Collection<CaseKey> caseKeys);

  boolean isTeamMember(PersonId person, ParticipationId participation);

  /** Throws NotFound for strangers: they may not learn that it exists. */
  void requireTeamMember(PersonId person, ParticipationId participation);

  /** All in whose team this person is, the latest cycle first. */
  List<ParticipationView> ofPerson(PersonId person);

  /** In which teams these people are or were, in one read. */
  List<TeamTie> teamTies(Collection<PersonId> persons);

  /** Whether somebody active is or was in a team of this municipality, in whatever cycle. */
  boolean hasPeople(MunicipalityId municipality);

  /** For coordinators. */
  Paged<ParticipationView> search(PersonId actor, ParticipationSearch search);

  Versioned<ParticipationView> forChange(PersonId actor, ParticipationId id);

  /** Publishes {@link ParticipationStarted}. The team gets the role mentee. */
  ParticipationId start(PersonId actor, StartParticipation command);

  /**
   * Takes a town in that enters the award; no mentoring starts. Who may do that, and that the team
   * are mentees, the caller has made sure of.
   */
  ParticipationId enter(PersonId actor, StartParticipation command);

  /**
   * A town that entered the award goes on: ENTERED becomes PREPARING, and {@link
   * ParticipationStarted} is published. One that is further already stays as it is.
   */
  void begin(ParticipationId id);

  /** ENTERED becomes NOT_SELECTED. One that is further already stays as it is. */
  void notSelected(ParticipationId id);

  /** NOT_SELECTED becomes ENTERED again. One that is further stays as it is. */
  void enterAgain(ParticipationId id);

  /** Publishes {@link TeamChanged}; for coordinators. */
  void changeTeam(PersonId actor, ChangeTeam command);

  /** What the town wishes of its mentors; for the team and coordinators. */
  void changeWishes(PersonId actor, ChangeWishes command);

  /** PREPARING becomes IN_FORCE. */
  void planInForce(ParticipationId id);

  /**
   * The town has something to carry out again: COMPLETED becomes IN_FORCE while the cycle is not
   * finished. One that is in force stays as it is. How it is completed: {@link WorkEnded}.
   */
  void goOn(PersonId actor, ParticipationId id);

  /** An open participation becomes LEFT; publishes {@link ParticipationLeft}. */
  void leave(ParticipationId id);
}
