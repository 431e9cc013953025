package org.culturalpearls.portal.people;

import org.culturalpearls.people.Country;
import org.culturalpearls.people.ties.OrganisationId;
import org.culturalpearls.people.ties.OrganisationService;
import org.culturalpearls.people.ties.OrganisationView;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.shared.Versioned;

/** An organisation, as typed. */
record OrganisationForm(String name, String country, String parent, String version) {

  static OrganisationForm empty() {
    return new OrganisationForm("", "", "", null);
  }

  static OrganisationForm of(Versioned<OrganisationView> read) {
    OrganisationView organisation = read.value();
    return new OrganisationForm(
        organisation.name(),
        organisation.country() == null ? "" : organisation.country().name(),
        organisation.parentName(),
        Long.toString(read.version()));
  }

  OrganisationService.Add addition() {
    return new OrganisationService.Add(name, chosenCountry(), parent);
  }

  OrganisationService.Change change(OrganisationId id) {
    return new OrganisationService.Change(
        id, FormValues.version(version), name, chosenCountry(), parent);
  }

  private Country chosenCountry() {
    return FormValues.one(Country.class, "country", country);
  }
}
