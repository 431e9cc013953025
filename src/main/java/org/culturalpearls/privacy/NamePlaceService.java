package org.culturalpearls.privacy;

import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Paged;

/** Lets coordinators decide about names of erased persons in the texts of others. */
public interface NamePlaceService {

  /**
   * Returns the places that wait for a decision, without those in cases whose nomination a conflict
   * of interest keeps from the coordinator.
   */
  Paged<NamePlace> open(PersonId coordinator, int page);

  /** Returns whether places are left out, which somebody without a conflict has to look at. */
  boolean hasHidden(PersonId coordinator);

  /** Replaces the name. Throws NotFound for a place that is left out for this coordinator. */
  void takeOut(PersonId coordinator, PlaceId place);

  /**
   * Leaves the text unchanged: it means somebody else, or was changed on its page. Throws NotFound
   * for a place that is left out for this coordinator.
   */
  void leave(PersonId coordinator, PlaceId place);
}
