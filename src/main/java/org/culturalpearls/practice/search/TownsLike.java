package org.culturalpearls.practice.search;

import java.util.Locale;
import java.util.Optional;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;

/**
 * Towns of the same size that are in the same country or write in the same language.
 *
 * @param population a value of {@link Facet#POPULATION}
 */
public record TownsLike(String population, Country country, Language language) {

  private static final String PARTS = "\\.";

  /** How it stands in addresses: {@code 2000-5000.EE.et}. */
  public String parameter() {
    return population + "." + country + "." + language.locale().getLanguage();
  }

  /** Reads what stands in an address; empty if it says no such towns. */
  static Optional<TownsLike> of(String parameter) {
    String[] parts = parameter.split(PARTS, -1);
    boolean known =
        parts.length == 3
            && Facet.POPULATION.knows(parts[0])
            && Facet.COUNTRY.knows(parts[1])
            && Facet.LANGUAGE.knows(parts[2]);
    return known
        ? Optional.of(
            new TownsLike(
                parts[0],
                Country.valueOf(parts[1]),
                Language.valueOf(parts[2].toUpperCase(Locale.ROOT))))
        : Optional.empty();
  }
}
