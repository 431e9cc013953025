package org.culturalpearls.people.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityView;
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

  protected Municipality() {}

  public Municipality(String name, Country country, String region) {
    describe(name, country, region);
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
