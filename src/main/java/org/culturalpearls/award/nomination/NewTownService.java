package org.culturalpearls.award.nomination;

import java.util.List;
import java.util.Optional;
import org.culturalpearls.award.setup.OpenCall;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;

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
  NominationId enter(PersonId person, Enter command);

  /** Who entered it from outside, for who decides on it; empty where its own people did. */
  Optional<OutsideEntry> outside(PersonId coordinator, NominationId nomination);

  /**
   * How a town came that somebody entered by the public page of the call, for who decides on it.
   *
   * @param by who entered it; whether they work for the town nobody has confirmed
   * @param town what was known of the town before
   * @param similar names of towns that it may be the same as
   */
  record OutsideEntry(PersonView by, TownBefore town, List<String> similar) {

    public OutsideEntry {
      similar = List.copyOf(similar);
    }
  }

  /** A town that is new to the programme enters the award of a cycle. */
  record Enter(CycleId cycle, String name, Country country, String region) {}
}
