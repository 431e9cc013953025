package org.culturalpearls.award.setup;

import java.util.List;
import org.culturalpearls.people.Country;

/**
 * A country whose municipalities may enter.
 *
 * @param regions the only regions that may enter; empty for the whole country
 * @param excluded names of municipalities that may not, such as the capital, one for each language
 */
public record EligibleArea(Country country, List<String> regions, List<String> excluded) {

  public EligibleArea {
    regions = List.copyOf(regions);
    excluded = List.copyOf(excluded);
  }
}
