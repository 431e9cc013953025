package org.culturalpearls.portal.people;

import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.portal.shell.ListAddress;

/**
 * The filter of the list of persons, from the query of the URL.
 *
 * @param state {@code inactive} or {@code all}; otherwise active ones
 */
record PeopleFilter(String q, String role, String state, String page) {

  PeopleService.Search search() {
    return new PeopleService.Search(
        q, FormValues.one(Role.class, "role", role), active(), FormValues.page(page));
  }

  private Boolean active() {
    return "all".equals(state) ? null : Boolean.valueOf(!"inactive".equals(state));
  }

  String address() {
    return ListAddress.of("/people", "q", q, "role", role, "state", state);
  }
}
