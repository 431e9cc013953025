package org.culturalpearls.award.nomination;

import java.util.List;
import org.culturalpearls.people.MunicipalityView;

/**
 * Who stands behind a nomination: what a reviewer needs to declare conflicts before reading its
 * content.
 *
 * @param towns all that enter together, by name
 * @param people members of its team and its writers, by name
 * @param partners whom the town names as taking part; null if it named nobody
 */
public record WhoTakesPart(
    List<MunicipalityView> towns, List<Someone> people, ReadSection partners) {

  public WhoTakesPart {
    towns = List.copyOf(towns);
    people = List.copyOf(people);
  }

  /**
   * @param organisation they work for; may be empty
   */
  public record Someone(String name, String organisation) {}
}
