package org.culturalpearls.award.setup.core;

import java.util.Set;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;

/**
 * A person's ties to towns.
 *
 * @param organisation as the person typed it; blank for none
 * @param municipalities in whose teams the person is or was
 * @param leads municipalities of which the person is lead mentor
 * @param ledEarlier those of which the person was lead mentor
 * @param twins those of which the person is or was twin mentor
 */
public record Interests(
    Set<Country> countries,
    String organisation,
    Set<MunicipalityId> municipalities,
    Set<MunicipalityId> leads,
    Set<MunicipalityId> ledEarlier,
    Set<MunicipalityId> twins) {

  public Interests {
    countries = Set.copyOf(countries);
    municipalities = Set.copyOf(municipalities);
    leads = Set.copyOf(leads);
    ledEarlier = Set.copyOf(ledEarlier);
    twins = Set.copyOf(twins);
  }
}
