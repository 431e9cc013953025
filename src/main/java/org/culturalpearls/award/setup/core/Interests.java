package org.culturalpearls.award.setup.core;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.ties.FormerTie;
import org.culturalpearls.people.ties.OrganisationId;

/**
 * A person's ties to towns.
 *
 * @param organisations the topmost one to which the own organisation belongs; empty for none
 * @param former organisations and countries that are over
 * @param municipalities in whose teams the person is or was
 * @param leads municipalities of which the person is lead mentor
 * @param ledEarlier those of which the person was lead mentor
 * @param twins those of which the person is or was twin mentor
 */
public record Interests(
    Set<Country> countries,
    Set<OrganisationId> organisations,
    List<FormerTie> former,
    Set<MunicipalityId> municipalities,
    Set<MunicipalityId> leads,
    Set<MunicipalityId> ledEarlier,
    Set<MunicipalityId> twins) {

  public Interests {
    countries = Set.copyOf(countries);
    organisations = Set.copyOf(organisations);
    former = List.copyOf(former);
    municipalities = Set.copyOf(municipalities);
    leads = Set.copyOf(leads);
    ledEarlier = Set.copyOf(ledEarlier);
    twins = Set.copyOf(twins);
  }

  /** Returns the countries now, and those that ended then or later. */
  public Set<Country> countries(Instant since) {
    return union(countries, FormerTie.countries(former, since));
  }

  /** Returns the organisation now, and those that ended then or later. */
  public Set<OrganisationId> organisations(Instant since) {
    return union(organisations, FormerTie.organisations(former, since));
  }

  private static <T> Set<T> union(Set<T> these, Set<T> others) {
    Set<T> all = new HashSet<>(these);
    all.addAll(others);
    return all;
  }
}
