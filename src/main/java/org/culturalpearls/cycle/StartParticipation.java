package org.culturalpearls.cycle;

import java.util.List;
import java.util.Set;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Theme;

/** Takes a municipality into a cycle with its team, of which the lead is one. */
public record StartParticipation(
    MunicipalityId municipality,
    CycleId cycle,
    List<PersonId> team,
    PersonId lead,
    Set<Theme> themes,
    Set<Language> languages,
    boolean twinWished) {

  /** Without the wish for a twin mentor. */
  public StartParticipation(
      MunicipalityId municipality,
      CycleId cycle,
      List<PersonId> team,
      PersonId lead,
      Set<Theme> themes,
      Set<Language> languages) {
    this(municipality, cycle, team, lead, themes, languages, false);
  }
}
