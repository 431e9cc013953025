package org.culturalpearls.privacy;

import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Paged;

/** Coordinators decide about names of erased persons in the texts of others. */
public interface NamePlaceService {

  /** The places that wait for a decision. */
  Paged<NamePlace> open(PersonId coordinator, int page);

  /** Puts words without a name in its place. */
  void takeOut(PersonId coordinator, PlaceId place);

  /** Leaves the text as it is: somebody else is meant, or it was changed on its page. */
  void leave(PersonId coordinator, PlaceId place);
}
