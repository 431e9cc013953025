package org.culturalpearls.people.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.people.town.TownFigures;
import org.culturalpearls.shared.Aggregate;
import org.culturalpearls.shared.CacheEvictingListener;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.Slug;
import org.culturalpearls.shared.TextRule;
import org.culturalpearls.shared.Versioned;

/** A town, identified by its name within its country. */
@Entity
@EntityListeners(CacheEvictingListener.class)
public class Municipality extends Aggregate {

  private String name;
  private String nameKey;

  @Enumerated(EnumType.STRING)
  private Country country;

  private String region;
  private Integer population;
  private Integer populationYear;
  private BigDecimal latitude;
  private BigDecimal longitude;

  protected Municipality() {}

  public Municipality(String name, Country country, String region) {
    describe(name, country, region);
  }

  /** A town that comes with its numbers, which are checked. */
  public Municipality(String name, Country country, String region, TownFigures figures) {
    this(name, country, region);
    set(figures);
  }

  /** Changes the numbers, which are checked. */
  void count(long expectedVersion, TownFigures figures) {
    requireVersion(expectedVersion, "error.people.municipality-changed");
    set(figures);
  }

  private void set(TownFigures figures) {
    population = figures.population();
    populationYear = figures.populationYear();
    latitude = figures.latitude();
    longitude = figures.longitude();
  }

  TownFigures figures() {
    return new TownFigures(population, populationYear, latitude, longitude);
  }

  Versioned<TownFigures> versionedFigures() {
    return new Versioned<>(figures(), version);
  }

  void change(long expectedVersion, String newName, Country newCountry, String newRegion) {
    requireVersion(expectedVersion, "error.people.municipality-changed");
    describe(newName, newCountry, newRegion);
  }

  private void describe(String newName, Country newCountry, String newRegion) {
    name = TextRule.name("name", newName, 120);
    nameKey = Slug.of(name);
    if (nameKey.isEmpty()) {
      throw RuleBroken.in("name", "error.people.municipality-letters");
    }
    country = TextRule.chosen("country", newCountry);
    region = TextRule.line("region", newRegion, 120);
  }

  public MunicipalityId municipalityId() {
    return new MunicipalityId(id);
  }

  public String nameKey() {
    return nameKey;
  }

  public Country country() {
    return country;
  }

  public MunicipalityView view() {
    return new MunicipalityView(new MunicipalityId(id), name, country, region);
  }

  Versioned<MunicipalityView> versioned() {
    return new Versioned<>(view(), version);
  }
}
