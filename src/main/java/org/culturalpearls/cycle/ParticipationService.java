package org.culturalpearls.cycle;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Theme;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.shared.Versioned;

/** The participations (the cases): which towns take part, with which teams, in which stage. */
public interface ParticipationService {

  /** Returns the participation; throws NotFound if there is none. */
  ParticipationView participation(ParticipationId id);

  /** Returns those that exist, in one read. */
  Map<ParticipationId, ParticipationView> participations(Collection<ParticipationId> ids);

  Optional<ParticipationView> byCaseKey(CaseKey caseKey);

  /** Returns those that exist, in one read. */
  Map<CaseKey, ParticipationView> byCaseKeys(Collection<CaseKey> caseKeys);

  boolean isTeamMember(PersonId person, ParticipationId participation);

  /** Throws NotFound unless the person is of the team: strangers may not learn that it exists. */
  void requireTeamMember(PersonId person, ParticipationId participation);

  /** Returns all in whose team this person is, the latest cycle first. */
  List<ParticipationView> ofPerson(PersonId person);

  /**
   * Returns the participations of a municipality in real cycles, the latest first; the caller
   * decides who may know of them.
   */
  List<ParticipationView> ofMunicipality(MunicipalityId municipality);

  /** Returns in which teams these people are or were, in one read. */
  List<TeamTie> teamTies(Collection<PersonId> persons);

  /**
   * Returns whether an active person is or was in a team of this municipality, in any cycle.
   *
   * @param unlessIn participations whose people do not count
   */
  boolean hasPeople(MunicipalityId municipality, Collection<ParticipationId> unlessIn);

  /** Searches participations, for coordinators. */
  /** Returns whether any town takes part or took part in any cycle; for coordinators. */
  boolean areThereAny(PersonId actor);

  Paged<ParticipationView> search(PersonId actor, Search search);

  Versioned<ParticipationView> forChange(PersonId actor, ParticipationId id);

  /**
   * Starts a participation and publishes {@link ParticipationEvent.Started}. The team gets the role
   * mentee.
   */
  ParticipationId start(PersonId actor, Start command);

  /**
   * Adds a town that enters the award; no mentoring starts. The caller has checked the right, and
   * that the team are mentees.
   */
  ParticipationId enter(PersonId actor, Start command);

  /**
   * Moves a town that entered the award from ENTERED to PREPARING and publishes {@link
   * ParticipationEvent.Started}. One in a later stage stays as it is.
   */
  void begin(ParticipationId id);

  /** Moves from ENTERED to NOT_SELECTED. One in a later stage stays as it is. */
  void notSelected(ParticipationId id);

  /** Moves from NOT_SELECTED back to ENTERED. One in another stage stays as it is. */
  void enterAgain(ParticipationId id);

  /** Changes the team and publishes {@link ParticipationEvent.TeamChanged}; for coordinators. */
  void changeTeam(PersonId actor, ChangeTeam command);

  /** Changes the town's wishes for its mentors; for the team and coordinators. */
  void changeWishes(PersonId actor, ChangeWishes command);

  /** Moves from PREPARING to IN_FORCE. */
  void planInForce(ParticipationId id);

  /**
   * Moves from COMPLETED back to IN_FORCE while the cycle is not finished, since the town has
   * something to carry out again. One that is in force stays as it is. For how it is completed see
   * {@link ParticipationEvent.WorkEnded}.
   */
  void goOn(PersonId actor, ParticipationId id);

  /** Moves an open participation to LEFT; publishes {@link ParticipationEvent.Left}. */
  void leave(ParticipationId id);

  /** Adds a municipality to a cycle with its team, of which the lead is one. */
  record Start(
      MunicipalityId municipality,
      CycleId cycle,
      List<PersonId> team,
      PersonId lead,
      Set<Theme> themes,
      Set<Language> languages,
      boolean twinWished) {

    /** Without the wish for a twin mentor. */
    public Start(
        MunicipalityId municipality,
        CycleId cycle,
        List<PersonId> team,
        PersonId lead,
        Set<Theme> themes,
        Set<Language> languages) {
      this(municipality, cycle, team, lead, themes, languages, false);
    }
  }

  /** Replaces team and lead of a participation; version as read. */
  record ChangeTeam(
      ParticipationId participation, long version, List<PersonId> team, PersonId lead) {}

  /**
   * Search criteria for participations.
   *
   * @param cycle null for all
   * @param stage null for all
   * @param text part of the town's name or of the case key; null or blank for all
   */
  record Search(CycleId cycle, Stage stage, String text, int page) {}

  /**
   * Changes the town's themes, its languages and whether it wishes a twin mentor; version as read.
   */
  record ChangeWishes(
      ParticipationId participation,
      long version,
      Set<Theme> themes,
      Set<Language> languages,
      boolean twinWished) {}
}
