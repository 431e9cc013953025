package org.culturalpearls.portal.me;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.culturalpearls.people.ChangePerson;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.shared.RuleBroken;
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

  ChangePerson command(PersonView person) {
    return new ChangePerson(
        person.id(),
        chosenVersion(),
        name,
        person.email(),
        organisation,
        chosenLanguage(),
        chosenZone());
  }

  private long chosenVersion() {
    try {
      return Long.parseLong(version);
    } catch (NumberFormatException tampered) {
      throw RuleBroken.of("error.portal.version-missing");
    }
  }

  private Language chosenLanguage() {
    try {
      return Language.valueOf(String.valueOf(language));
    } catch (IllegalArgumentException unknown) {
      throw RuleBroken.in("language", "error.portal.choose-from-list");
    }
  }

  private ZoneId chosenZone() {
    try {
      return ZoneId.of(String.valueOf(zone));
    } catch (DateTimeException unknown) {
      throw RuleBroken.in("zone", "error.portal.choose-from-list");
    }
  }
}
