package org.culturalpearls.practice;

import java.time.Instant;
import java.util.Map;
import org.culturalpearls.people.PersonId;

/**
 * What an editor said of a practice.
 *
 * @param remarks what has to change, of the sections that have to
 */
public record CheckView(PersonId by, Instant at, Map<PracticeSection, String> remarks) {

  public CheckView {
    remarks = Map.copyOf(remarks);
  }
}
