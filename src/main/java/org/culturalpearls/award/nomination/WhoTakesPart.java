package org.culturalpearls.award.nomination;

import java.util.List;
import org.culturalpearls.people.MunicipalityView;

/**
 * Who stands behind a nomination: what a reviewer needs to say whether anything ties them to it,
 * before they read what it says.
 *
 * @param towns all that enter together, by name
 * @param people who are of its team or wrote in it, by name
 * @param partners whom the town names as taking part; null where it named nobody
 */
public record WhoTakesPart(
    List<MunicipalityView> towns, List<Someone> people, ReadSection partners) {

  public WhoTakesPart {
    towns = List.copyOf(towns);
    people = List.copyOf(people);
  }

  /**
   * @param organisation for whom they work; may be empty
   */
  public record Someone(String name, String organisation) {}
}
