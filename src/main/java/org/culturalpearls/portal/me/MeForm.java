package org.culturalpearls.portal.me;

import org.culturalpearls.people.Language;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.shared.Versioned;

/** A person's own data, as typed. */
record MeForm(String name, String organisation, String language, String zone, String version) {

  static MeForm of(Versioned<PersonView> read) {
    PersonView person = read.value();
    return new MeForm(
        person.name(),
        person.organisation(),
        person.language().name(),
        person.zone().getId(),
        Long.toString(read.version()));
  }

  PeopleService.Change command(PersonView person) {
    return new PeopleService.Change(
        person.id(),
        FormValues.version(version),
        name,
        person.email(),
        organisation,
        FormValues.one(Language.class, "language", language),
        FormValues.zone("zone", zone),
        person.country());
  }
}
