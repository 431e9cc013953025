package org.culturalpearls.award;

import java.util.List;
import org.culturalpearls.people.PersonView;

/**
 * How a town came that somebody entered by the public page of the call, for who decides on it.
 *
 * @param by who entered it; whether they work for the town nobody has confirmed
 * @param town what was known of the town before
 * @param similar names of towns that it may be the same as
 */
public record OutsideEntry(PersonView by, TownBefore town, List<String> similar) {

  public OutsideEntry {
    similar = List.copyOf(similar);
  }
}
