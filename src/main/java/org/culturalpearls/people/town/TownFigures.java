package org.culturalpearls.people.town;

import java.math.BigDecimal;

/**
 * What is known of a town in numbers. Each part may be unknown: a population is known with its
 * year, a latitude with its longitude.
 *
 * @param population people who live there, or null
 * @param populationYear the year of that number, or null
 * @param latitude degrees north, or null
 * @param longitude degrees east, or null
 */
public record TownFigures(
    Integer population, Integer populationYear, BigDecimal latitude, BigDecimal longitude) {

  public static final TownFigures UNKNOWN = new TownFigures(null, null, null, null);

  public boolean hasPopulation() {
    return population != null;
  }

  public boolean hasPlace() {
    return latitude != null && longitude != null;
  }
}
