package org.culturalpearls.portal.people;

import org.culturalpearls.people.AddMunicipality;
import org.culturalpearls.people.ChangeMunicipality;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.portal.form.Typed;
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

  AddMunicipality addition() {
    return new AddMunicipality(name, chosenCountry(), region);
  }

  ChangeMunicipality change(MunicipalityId id) {
    return new ChangeMunicipality(id, Typed.version(version), name, chosenCountry(), region);
  }

  private Country chosenCountry() {
    return Typed.one(Country.class, "country", country);
  }
}
