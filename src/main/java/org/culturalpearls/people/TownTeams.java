package org.culturalpearls.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What an import of people asks of the teams that towns have in cycles; the module cycle answers.
 */
public interface TownTeams {

  /** The title years of cycles that are not finished, the latest first. */
  List<Integer> openYears();

  /** Those of the towns that take or took part in the cycle of this title year. */
  Map<MunicipalityId, TownTeam> teams(int titleYear, Collection<MunicipalityId> towns);

  /** Adds people to a town's team; a town that takes no part yet starts to, with the lead. */
  void join(PersonId actor, JoinTownTeam command);
}
