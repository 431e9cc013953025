package org.culturalpearls.portal.people;

import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.shared.Versioned;

/** A municipality, as typed. */
record MunicipalityForm(String name, String country, String region, String version) {

  static MunicipalityForm empty() {
    return new MunicipalityForm("", "", "", null);
  }

  static MunicipalityForm of(Versioned<MunicipalityView> read) {
    MunicipalityView town = read.value();
    return new MunicipalityForm(
        town.name(), town.country().name(), town.region(), Long.toString(read.version()));
  }

  MunicipalityService.Add addition() {
    return new MunicipalityService.Add(name, chosenCountry(), region);
  }

  MunicipalityService.Change change(MunicipalityId id) {
    return new MunicipalityService.Change(
        id, FormValues.version(version), name, chosenCountry(), region);
  }

  private Country chosenCountry() {
    return FormValues.one(Country.class, "country", country);
  }
}
