package org.culturalpearls.people.town;

import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;

/** Tells who leads the teams of towns; implemented by the module cycle. */
public interface TownLeads {

  /** Returns whether the person leads the team of the town in a real cycle now. */
  boolean leads(PersonId person, MunicipalityId town);
}
