package org.culturalpearls.portal.people;

import java.time.ZoneId;
import java.util.List;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.portal.shell.Zones;
import org.culturalpearls.shared.Versioned;

/** A person's data, as typed; roles only of a new person. */
record PersonForm(
    String name,
    String email,
    String organisation,
    String language,
    String zone,
    String country,
    List<String> roles,
    String version) {

  static PersonForm empty() {
    return new PersonForm(
        "", "", "", Language.EN.name(), Zones.PROGRAMME.getId(), "", List.of(), null);
  }

  static PersonForm of(Versioned<PersonView> read) {
    PersonView person = read.value();
    return new PersonForm(
        person.name(),
        person.email(),
        person.organisation(),
        person.language().name(),
        person.zone().getId(),
        person.country() == null ? "" : person.country().name(),
        null,
        Long.toString(read.version()));
  }

  PeopleService.Add addition() {
    return new PeopleService.Add(
        name,
        email,
        organisation,
        chosenLanguage(),
        chosenZone(),
        chosenCountry(),
        FormValues.many(Role.class, "roles", roles));
  }

  /** A reader who may not change the address has no field for it: it stays as it is. */
  PeopleService.Change change(PersonView person) {
    return new PeopleService.Change(
        person.id(),
        FormValues.version(version),
        name,
        email == null ? person.email() : email,
        organisation,
        chosenLanguage(),
        chosenZone(),
        chosenCountry());
  }

  private Language chosenLanguage() {
    return FormValues.one(Language.class, "language", language);
  }

  private ZoneId chosenZone() {
    return FormValues.zone("zone", zone);
  }

  private Country chosenCountry() {
    return FormValues.one(Country.class, "country", country);
  }
}
