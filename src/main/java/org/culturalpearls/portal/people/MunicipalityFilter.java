package org.culturalpearls.portal.people;

import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.portal.shell.ListAddress;

/** The filter of the list of municipalities, from the query of the URL. */
record MunicipalityFilter(String q, String country, String page) {

  MunicipalityService.Search search() {
    return new MunicipalityService.Search(
        q, FormValues.one(Country.class, "country", country), FormValues.page(page));
  }

  String address() {
    return ListAddress.of("/municipalities", "q", q, "country", country);
  }
}
