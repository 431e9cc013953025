package org.culturalpearls.award.setup;

import java.util.List;
import org.culturalpearls.people.Country;

/**
 * A country whose municipalities may enter.
 *
 * @param regions only those in one of these; empty for all of the country
 * @param excluded names of municipalities that may not, such as the capital, one for each language
 */
public record EligibleArea(Country country, List<String> regions, List<String> excluded) {

  public EligibleArea {
    regions = List.copyOf(regions);
    excluded = List.copyOf(excluded);
  }
}
