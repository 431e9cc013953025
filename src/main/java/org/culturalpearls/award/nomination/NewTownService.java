package org.culturalpearls.award.nomination;

import java.util.List;
import java.util.Optional;
import org.culturalpearls.award.setup.OpenCall;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;

/** Shows everybody the open calls and enters towns that are new to the programme. */
public interface NewTownService {

  /** Returns the open calls to everybody, also without a login; the earliest title year first. */
  List<OpenCall> openCalls();

  /** Refuses people who take part only as reviewers or in another office, and belong to no town. */
  void requireMayEnter(PersonId person);

  /**
   * Enters a town for a person whose address is confirmed: creates the town unless it is known,
   * makes the person its team and begins a nomination. Refused for a town with known people, who
   * have to enter it themselves. The person gets this entry and nothing else of the town until a
   * coordinator finds the nomination eligible, or sets the team.
   */
  NominationId enter(PersonId person, Enter command);

  /**
   * Returns who entered the nomination by the public page, for those who decide on it; empty if the
   * town's own people did.
   */
  Optional<OutsideEntry> outside(PersonId coordinator, NominationId nomination);

  /**
   * How a town came in by the public page of the call, for those who decide on it.
   *
   * @param by who entered it; nobody has confirmed that they work for the town
   * @param town what was known of the town before
   * @param similar names of towns that may be the same one
   */
  record OutsideEntry(PersonView by, TownBefore town, List<String> similar) {

    public OutsideEntry {
      similar = List.copyOf(similar);
    }
  }

  /** Enters a town that is new to the programme for the award of a cycle. */
  record Enter(CycleId cycle, String name, Country country, String region) {

    /**
     * Towns that one person may have entered in a cycle while no coordinator has confirmed them.
     */
    public static final int MOST_UNCONFIRMED = 3;
  }
}
