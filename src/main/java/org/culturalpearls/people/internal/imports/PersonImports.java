package org.culturalpearls.people.internal.imports;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.imports.ImportRow;
import org.culturalpearls.people.internal.Person;
import org.culturalpearls.people.internal.Persons;
import org.culturalpearls.people.internal.RoleChange;
import org.culturalpearls.people.internal.RoleChanges;
import org.culturalpearls.people.internal.RolePolicy;
import org.culturalpearls.people.internal.imports.ImportedPersons.Entry;
import org.culturalpearls.people.internal.ties.NamedOrganisations;
import org.culturalpearls.people.internal.ties.Organisation;
import org.culturalpearls.people.internal.ties.TieRecord;
import org.springframework.stereotype.Component;

/** Reads which persons and organisations of an import are known, and saves its persons. */
@Component
class PersonImports {

  private final Persons persons;
  private final RoleChanges changes;
  private final NamedOrganisations organisations;
  private final TieRecord ties;
  private final Clock clock;

  PersonImports(
      Persons persons,
      RoleChanges changes,
      NamedOrganisations organisations,
      TieRecord ties,
      Clock clock) {
    this.persons = persons;
    this.changes = changes;
    this.organisations = organisations;
    this.ties = ties;
    this.clock = clock;
  }

  ImportedPersons begin(PersonView actor, List<ImportRow> rows) {
    return new ImportedPersons(
        actor,
        persons,
        rows.stream().map(row -> row.text(PersonColumns.EMAIL)).toList(),
        organisations.unknown(
            rows.stream().map(row -> row.text(PersonColumns.ORGANISATION)).toList()));
  }

  /** Saves new persons and gives roles; returns the existing persons who changed. */
  List<PersonId> save(ImportedPersons imported) {
    List<Entry> fresh = imported.entries().stream().filter(Entry::fresh).toList();
    Map<String, Organisation> named = new HashMap<>();
    fresh.forEach(
        entry ->
            entry
                .person()
                .worksFor(
                    named.computeIfAbsent(
                        NamedOrganisations.key(entry.organisation()),
                        key -> organisations.named(entry.organisation()))));
    persons.saveAll(fresh.stream().map(Entry::person).toList());
    Instant now = clock.instant();
    List<PersonId> changed = new ArrayList<>();
    List<RoleChange> records = new ArrayList<>();
    for (Entry entry : imported.entries()) {
      Person person = entry.person();
      Set<Role> given = RolePolicy.difference(entry.roles(), person.roles());
      if (!given.isEmpty()) {
        person.setRoles(RolePolicy.union(person.roles(), entry.roles()));
        records.add(new RoleChange(person.id(), imported.actor(), now, given, Set.of()));
        if (!entry.fresh()) {
          changed.add(person.id());
        }
      }
    }
    changes.saveAll(records);
    persons.flush();
    ties.affiliations(fresh.stream().map(entry -> entry.person().id()).toList());
    return changed;
  }
}
