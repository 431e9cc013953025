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
  Paged<ParticipationView> search(PersonId actor, Search search);

  Versioned<ParticipationView> forChange(PersonId actor, ParticipationId id);

  /** Publishes {@link ParticipationEvent.Started}. The team gets the role mentee. */
  ParticipationId start(PersonId actor, Start command);

  /**
   * Takes a town in that enters the award; no mentoring starts. Who may do that, and that the team
   * are mentees, the caller has made sure of.
   */
  ParticipationId enter(PersonId actor, Start command);

  /**
   * A town that entered the award goes on: ENTERED becomes PREPARING, and {@link
   * ParticipationStarted} is published. One that is further already stays as it is.
   */
  void begin(ParticipationId id);

  /** ENTERED becomes NOT_SELECTED. One that is further already stays as it is. */
  void notSelected(ParticipationId id);

  /** NOT_SELECTED becomes ENTERED again. One that is further stays as it is. */
  void enterAgain(ParticipationId id);

  /** Publishes {@link ParticipationEvent.TeamChanged}; for coordinators. */
  void changeTeam(PersonId actor, ChangeTeam command);

  /** What the town wishes of its mentors; for the team and coordinators. */
  void changeWishes(PersonId actor, ChangeWishes command);

  /** PREPARING becomes IN_FORCE. */
  void planInForce(ParticipationId id);

  /**
   * The town has something to carry out again: COMPLETED becomes IN_FORCE while the cycle is not
   * finished. One that is in force stays as it is. How it is completed: {@link
   * ParticipationEvent.WorkEnded}.
   */
  void goOn(PersonId actor, ParticipationId id);

  /** An open participation becomes LEFT; publishes {@link ParticipationEvent.Left}. */
  void leave(ParticipationId id);

  /** Takes a municipality into a cycle with its team, of which the lead is one. */
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

  /** Gives a participation this team and lead; version as read. */
  record ChangeTeam(
      ParticipationId participation, long version, List<PersonId> team, PersonId lead) {}

  /**
   * What to look for among participations.
   *
   * @param cycle only of this one; null for all
   * @param stage only in this one; null for all
   * @param text part of the town's name or of the case key; null or blank for all
   */
  record Search(CycleId cycle, Stage stage, String text, int page) {}

  /**
   * Says with what a town wants help, in which languages it can work, and whether it wishes a twin
   * mentor; version as read.
   */
  record ChangeWishes(
      ParticipationId participation,
      long version,
      Set<Theme> themes,
      Set<Language> languages,
      boolean twinWished) {}
}
