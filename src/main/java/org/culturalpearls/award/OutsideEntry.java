package org.culturalpearls.award;

import java.util.List;
import org.culturalpearls.people.PersonView;

/**
 * How a town came that somebody entered by the public page of the call, for who decides on it.
 *
 * @param by who entered it; whether they work for the town nobody has confirmed
 * @param known whether the town was in the list already, without anybody in a team
 * @param similar names of towns that it may be the same as
 */
public record OutsideEntry(PersonView by, boolean known, List<String> similar) {

  public OutsideEntry {
    similar = List.copyOf(similar);
  }
}
