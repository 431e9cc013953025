package org.culturalpearls.privacy;

import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Paged;

/** Lets coordinators decide about names of erased persons in the texts of others. */
public interface NamePlaceService {

  /** Returns the places that wait for a decision. */
  Paged<NamePlace> open(PersonId coordinator, int page);

  /** Replaces the name. */
  void takeOut(PersonId coordinator, PlaceId place);

  /** Leaves the text unchanged: it means somebody else, or was changed on its page. */
  void leave(PersonId coordinator, PlaceId place);
}
