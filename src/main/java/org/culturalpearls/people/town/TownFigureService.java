package org.culturalpearls.people.town;

import java.util.Collection;
import java.util.Map;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Versioned;

/**
 * The numbers of towns, which everybody may know. Coordinators and administrators change them, and
 * whoever leads the team of the town.
 */
public interface TownFigureService {

  /** Returns what is known of towns, for all that exist, in one read. */
  Map<MunicipalityId, TownFigures> of(Collection<MunicipalityId> towns);

  /** Returns whether the person may change them. */
  boolean mayChange(PersonId person, MunicipalityId town);

  /** Reads them for a change; throws NotAllowed for whoever may not. */
  Versioned<TownFigures> forChange(PersonId actor, MunicipalityId town);

  /** Changes them; all that is wrong is refused at once. */
  void change(PersonId actor, Change command);

  /** Changes the numbers of a town; version as read. */
  record Change(MunicipalityId town, long version, TownFigures figures) {}
}
