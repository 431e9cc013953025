package org.culturalpearls.people.internal.imports;

import java.time.ZoneId;
import java.util.List;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.imports.ImportColumn;
import org.culturalpearls.people.imports.ImportRow;
import org.culturalpearls.people.internal.Person;
import org.culturalpearls.people.internal.ties.NamedOrganisations;
import org.culturalpearls.shared.RuleBroken;

/** The columns of a person, with their parsing. */
final class PersonColumns {

  static final ImportColumn EMAIL =
      ImportColumn.required(
          "E-mail", "mail", "email address", "e-mail address", "mail address", "E-Mail-Adresse");
  static final ImportColumn NAME =
      ImportColumn.optional(
          "Name", "full name", "person", "contact", "contact person", "mentor", "Ansprechperson");
  static final ImportColumn FIRST_NAME =
      ImportColumn.optional("First name", "given name", "forename", "firstname", "Vorname");
  static final ImportColumn LAST_NAME =
      ImportColumn.optional(
          "Last name", "surname", "family name", "lastname", "Nachname", "Familienname");
  static final ImportColumn ORGANISATION =
      ImportColumn.optional(
          "Organisation", "organization", "institution", "employer", "company", "Einrichtung");

  /** Not just "country": in the lines of a team that is the town's. */
  static final ImportColumn COUNTRY =
      ImportColumn.optional(
          "Person's country",
          "country of person",
          "home country",
          "own country",
          "lives in",
          "Land der Person");

  static final List<ImportColumn> ALL = List.of(EMAIL, NAME, FIRST_NAME, LAST_NAME, ORGANISATION);

  private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

  private PersonColumns() {}

  /** Returns null for an invalid row. The country determines the default time zone. */
  static Person read(ImportRow row, Language language, Country country) {
    String name = name(row);
    row.isAbout(name);
    try {
      NamedOrganisations.check(row.text(ORGANISATION));
      return new Person(name, row.text(EMAIL), language, country == null ? ZONE : country.zone());
    } catch (RuleBroken e) {
      row.wrong(e);
      return null;
    }
  }

  private static String name(ImportRow row) {
    String whole = row.text(NAME);
    return whole.isEmpty() ? (row.text(FIRST_NAME) + " " + row.text(LAST_NAME)).strip() : whole;
  }
}
