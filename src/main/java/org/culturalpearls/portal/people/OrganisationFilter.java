package org.culturalpearls.portal.people;

import org.culturalpearls.people.ties.OrganisationService;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.portal.shell.ListAddress;

/** The filter of the list of organisations, from the query of the URL. */
record OrganisationFilter(String q, String page) {

  OrganisationService.Search search() {
    return new OrganisationService.Search(q, FormValues.page(page));
  }

  String address() {
    return ListAddress.of("/organisations", "q", q);
  }
}
