package org.culturalpearls.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells the import of people which teams towns have in cycles; implemented by the module cycle. */
public interface TownTeams {

  /** Returns the title years of cycles that are not finished, the latest first. */
  List<Integer> openYears();

  /** Returns the teams of the towns that take or took part in the cycle of this title year. */
  Map<MunicipalityId, Team> teams(int titleYear, Collection<MunicipalityId> towns);

  /** Adds people to a town's team; a town that takes no part yet begins to, with the lead. */
  void join(PersonId actor, Join command);

  /**
   * Adds people to the team of a town.
   *
   * @param lead one of the people, for a town that takes no part yet; null for one that does
   * @param themes with which a town that takes no part yet wants help
   * @param languages in which a town that takes no part yet can work
   */
  record Join(
      int titleYear,
      MunicipalityId town,
      List<PersonId> people,
      PersonId lead,
      Set<Theme> themes,
      Set<Language> languages) {}

  /** A town's team in a cycle; nobody can join one that ended. */
  record Team(boolean open, PersonId lead, Set<PersonId> people, Set<PersonId> mentors) {}
}
