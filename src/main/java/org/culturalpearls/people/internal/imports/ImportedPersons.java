package org.culturalpearls.people.internal.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.imports.ImportRow;
import org.culturalpearls.people.internal.EmailAddress;
import org.culturalpearls.people.internal.Person;
import org.culturalpearls.people.internal.Persons;
import org.culturalpearls.people.internal.RolePolicy;
import org.culturalpearls.people.internal.ties.NamedOrganisations;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.Slug;

/** The persons of an import, each once, identified by the e-mail address. */
class ImportedPersons {

  private final PersonView actor;
  private final Map<String, Person> known;
  private final Set<String> newOrganisations;
  private final Map<String, Entry> entries = new HashMap<>();

  /**
   * @param newOrganisations keys of those that the import would add
   */
  ImportedPersons(
      PersonView actor,
      Persons persons,
      Collection<String> emails,
      Collection<String> newOrganisations) {
    this.actor = actor;
    this.newOrganisations = new HashSet<>(newOrganisations);
    this.known =
        persons.byEmails(emails.stream().map(EmailAddress::normal).distinct().toList()).stream()
            .collect(Collectors.toMap(Person::email, Function.identity()));
  }

  /**
   * Returns the entry of the person in a row, the same one for two rows about one person; null for
   * an invalid row.
   */
  Entry of(ImportRow row, Person described, Set<Role> roles) {
    Entry earlier = entries.get(described.email());
    if (earlier != null) {
      return sameName(row, described, earlier) ? earlier : null;
    }
    Person before = known.get(described.email());
    Entry entry =
        new Entry(
            before == null ? described : before,
            before == null,
            row.number(),
            row.text(PersonColumns.ORGANISATION),
            roles);
    return mayHave(row, entry) && works(row, entry) ? keep(row, entry) : null;
  }

  /** Returns the ids of persons who existed before. */
  List<Long> known() {
    return known.values().stream().map(person -> person.id().value()).toList();
  }

  private Entry keep(ImportRow row, Entry entry) {
    if (entry.fresh() && newOrganisations.remove(NamedOrganisations.key(entry.organisation()))) {
      row.note("import.new-organisation", entry.organisation());
    }
    entries.put(entry.person().email(), entry);
    return entry;
  }

  private static boolean sameName(ImportRow row, Person described, Entry earlier) {
    boolean same = Slug.of(described.name()).equals(Slug.of(earlier.person().name()));
    if (!same) {
      row.wrong("import.same-email", earlier.line());
    }
    return same;
  }

  private boolean mayHave(ImportRow row, Entry entry) {
    Set<Role> before = entry.person().roles();
    if (before.containsAll(entry.roles())) {
      return true;
    }
    try {
      PersonId person = entry.fresh() ? null : entry.person().id();
      RolePolicy.check(actor, person, before, RolePolicy.union(before, entry.roles()));
      return true;
    } catch (Problem e) {
      row.wrong(e);
      return false;
    }
  }

  private static boolean works(ImportRow row, Entry entry) {
    if (!entry.person().isActive()) {
      row.wrong("import.inactive");
    }
    return entry.person().isActive();
  }

  Collection<Entry> entries() {
    return entries.values();
  }

  PersonId actor() {
    return actor.id();
  }

  /**
   * A person of the import.
   *
   * @param fresh whether the import creates the person
   * @param line the first line about the person
   * @param organisation as typed in it
   */
  record Entry(Person person, boolean fresh, int line, String organisation, Set<Role> roles) {}
}
