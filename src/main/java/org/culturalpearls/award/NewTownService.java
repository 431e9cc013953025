package org.culturalpearls.award;

import java.util.List;
import java.util.Optional;
import org.culturalpearls.people.PersonId;

/** The open calls for everybody, and how a town enters that is new to the programme. */
public interface NewTownService {

  /** The earliest title year first; for everybody, also from outside. */
  List<OpenCall> openCalls();

  /** Refuses who takes part only as a reviewer or in another office, and is of no town. */
  void requireMayEnter(PersonId person);

  /**
   * By somebody whose address was confirmed. The town is entered unless it is known, the person
   * becomes its team, and a nomination begins. Refused for a town of which we know people: it is
   * theirs to enter.
   */
  NominationId enter(PersonId person, EnterNewTown command);

  /** Who entered it from outside, for who decides on it; empty where its own people did. */
  Optional<OutsideEntry> outside(PersonId coordinator, NominationId nomination);
}
