package org.culturalpearls.portal.people;

import org.culturalpearls.people.ties.TieChangeView;
import org.culturalpearls.people.ties.TieChangeView.State;

/**
 * A changed organisation or country, as pages show it.
 *
 * @param before word for the old one; empty for none
 * @param after word for the new one; empty for none
 * @param person name
 * @param askedBy name
 * @param decidedBy name; empty while it waits
 * @param asked names of those who may decide; empty if there is nobody, and once it is decided
 * @param own whether the reader may take it back
 */
public record TieLine(
    TieChangeView change,
    String before,
    String after,
    String person,
    String askedBy,
    String decidedBy,
    String asked,
    boolean own) {

  public boolean waits() {
    return change.state() == State.WAITING;
  }
}
