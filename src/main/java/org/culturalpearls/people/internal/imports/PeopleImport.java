package org.culturalpearls.people.internal.imports;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.ImportKind;
import org.culturalpearls.people.ImportOutcome;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonEvent;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.imports.ImportColumn;
import org.culturalpearls.people.imports.ImportRow;
import org.culturalpearls.people.imports.ImportWords;
import org.culturalpearls.people.imports.LineImport;
import org.culturalpearls.people.internal.Person;
import org.culturalpearls.people.internal.imports.ImportedPersons.Entry;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Imports persons with their roles, and adds those with a town to its team. */
@Component
class PeopleImport implements LineImport {

  private static final ImportColumn LANGUAGE =
      ImportColumn.optional(
          "Language", "language of mails", "preferred language", "Sprache", "Sprache der Mails");
  private static final ImportColumn ROLES =
      ImportColumn.optional("Roles", "role", "Rollen", "Rolle");

  private final PersonImports imports;
  private final TeamImport teams;
  private final ImportWords words;
  private final ApplicationEventPublisher events;

  PeopleImport(
      PersonImports imports,
      TeamImport teams,
      ImportWords words,
      ApplicationEventPublisher events) {
    this.imports = imports;
    this.teams = teams;
    this.words = words;
    this.events = events;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.PEOPLE;
  }

  @Override
  public List<ImportColumn> columns() {
    return Stream.of(
            PersonColumns.ALL, List.of(PersonColumns.COUNTRY, LANGUAGE, ROLES), TeamImport.COLUMNS)
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public Runnable judge(PersonView actor, List<ImportRow> rows) {
    ImportedPersons imported = imports.begin(actor, rows);
    ImportedTeams joined = teams.begin(actor, rows);
    for (ImportRow row : rows) {
      Language language = words.one(Language.class, row, LANGUAGE, Language.EN);
      Set<Role> roles = words.many(Role.class, row, ROLES);
      TownInCycle town = joined.town(row);
      Country country = words.one(Country.class, row, PersonColumns.COUNTRY, null);
      Person person =
          PersonColumns.read(
              row, language, country == null && town != null ? town.country() : country);
      if (person != null) {
        person.isOf(country);
      }
      Entry entry = row.isWrong() ? null : imported.of(row, person, roles);
      if (entry != null) {
        boolean joins = town != null && joined.add(row, town, entry);
        judge(row, entry, joins);
      }
    }
    joined.judgeLeads();
    return () -> write(actor, imported, joined);
  }

  private static void judge(ImportRow row, Entry entry, boolean joins) {
    if (entry.fresh() && entry.line() == row.number()) {
      return;
    }
    if (joins) {
      row.becomes(ImportOutcome.ADDED_TO);
    } else if (entry.line() != row.number()) {
      row.becomes(ImportOutcome.DUPLICATE);
      row.note("import.same-person", entry.line());
    } else if (entry.person().roles().containsAll(entry.roles())) {
      row.becomes(ImportOutcome.KNOWN);
    } else {
      row.becomes(ImportOutcome.ADDED_TO);
    }
  }

  private void write(PersonView actor, ImportedPersons imported, ImportedTeams joined) {
    List<PersonId> changed = imports.save(imported);
    changed.forEach(person -> events.publishEvent(new PersonEvent.RolesChanged(person)));
    joined.write(actor.id());
  }
}
