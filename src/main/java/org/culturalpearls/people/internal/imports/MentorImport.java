package org.culturalpearls.people.internal.imports;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.ImportKind;
import org.culturalpearls.people.ImportOutcome;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonEvent;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.Theme;
import org.culturalpearls.people.imports.ImportColumn;
import org.culturalpearls.people.imports.ImportRow;
import org.culturalpearls.people.imports.ImportWords;
import org.culturalpearls.people.imports.LineImport;
import org.culturalpearls.people.internal.MentorProfile;
import org.culturalpearls.people.internal.MentorProfiles;
import org.culturalpearls.people.internal.Person;
import org.culturalpearls.people.internal.imports.ImportedPersons.Entry;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Imports mentors with their profiles; an existing person becomes a mentor, too. */
@Component
class MentorImport implements LineImport {

  private static final ImportColumn COUNTRY =
      ImportColumn.required("Country", "country code", "based in", "Land", "Staat");
  private static final ImportColumn LANGUAGES =
      ImportColumn.required(
          "Languages", "language", "spoken languages", "working languages", "Sprachen");
  private static final ImportColumn MAILS_IN =
      ImportColumn.optional(
          "Language of mails", "mail language", "preferred language", "Sprache der Mails");
  private static final ImportColumn THEMES =
      ImportColumn.optional(
          "Themes", "theme", "topics", "expertise", "challenges", "fields", "Themen");
  private static final ImportColumn COUNTRIES =
      ImportColumn.optional("Countries", "towns of", "mentors towns of", "for countries", "Länder");
  private static final ImportColumn CAPACITY =
      ImportColumn.optional(
          "Capacity", "towns", "number of towns", "max towns", "mentorings", "Plätze");
  private static final ImportColumn ABSENT_FROM =
      ImportColumn.optional("Absent from", "away from", "absence from", "Abwesend ab");
  private static final ImportColumn ABSENT_UNTIL =
      ImportColumn.optional(
          "Absent until", "away until", "absence until", "absent to", "Abwesend bis");

  private static final int USUAL_CAPACITY = 2;

  private final PersonImports imports;
  private final MentorProfiles profiles;
  private final ImportWords words;
  private final ApplicationEventPublisher events;

  MentorImport(
      PersonImports imports,
      MentorProfiles profiles,
      ImportWords words,
      ApplicationEventPublisher events) {
    this.imports = imports;
    this.profiles = profiles;
    this.words = words;
    this.events = events;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.MENTORS;
  }

  @Override
  public List<ImportColumn> columns() {
    return Stream.concat(
            PersonColumns.ALL.stream(),
            Stream.of(
                COUNTRY,
                LANGUAGES,
                MAILS_IN,
                THEMES,
                COUNTRIES,
                CAPACITY,
                ABSENT_FROM,
                ABSENT_UNTIL))
        .toList();
  }

  @Override
  public Runnable judge(PersonView actor, List<ImportRow> rows) {
    ImportedPersons imported = imports.begin(actor, rows);
    Set<Long> withProfile = withProfile(imported);
    Map<Entry, PeopleService.SaveMentorProfile> fresh = new LinkedHashMap<>();
    for (ImportRow row : rows) {
      Country country = words.one(Country.class, row, COUNTRY, null);
      Language language = words.one(Language.class, row, MAILS_IN, Language.EN);
      Person person = PersonColumns.read(row, language, country);
      PeopleService.SaveMentorProfile profile = profile(row, country);
      Entry entry = row.isWrong() ? null : imported.of(row, person, Set.of(Role.MENTOR));
      if (entry == null) {
        continue;
      }
      if (entry.line() != row.number()) {
        row.becomes(ImportOutcome.DUPLICATE);
        row.note("import.same-person", entry.line());
      } else if (entry.fresh()) {
        fresh.put(entry, profile);
      } else if (withProfile.contains(entry.person().id().value())) {
        row.becomes(ImportOutcome.KNOWN);
      } else {
        row.becomes(ImportOutcome.ADDED_TO);
        fresh.put(entry, profile);
      }
    }
    return () -> write(imported, fresh);
  }

  private Set<Long> withProfile(ImportedPersons imported) {
    return profiles.findAllById(imported.known()).stream()
        .map(MentorProfile::personId)
        .collect(Collectors.toSet());
  }

  private void write(ImportedPersons imported, Map<Entry, PeopleService.SaveMentorProfile> fresh) {
    List<PersonId> changed = imports.save(imported);
    profiles.saveAllAndFlush(
        fresh.entrySet().stream()
            .map(each -> new MentorProfile(each.getKey().person().id(), each.getValue()))
            .toList());
    changed.forEach(person -> events.publishEvent(new PersonEvent.RolesChanged(person)));
    events.publishEvent(new PersonEvent.TiesChanged(Set.copyOf(changed), false));
  }

  /** Validates like a profile that is typed in a form; null for an invalid row. */
  private PeopleService.SaveMentorProfile profile(ImportRow row, Country country) {
    Set<Theme> themes = words.many(Theme.class, row, THEMES);
    Set<Language> languages = words.many(Language.class, row, LANGUAGES);
    Set<Country> countries = words.many(Country.class, row, COUNTRIES);
    Optional<Integer> capacity = ImportValues.whole(row, CAPACITY, USUAL_CAPACITY);
    LocalDate from = ImportValues.date(row, ABSENT_FROM);
    LocalDate until = ImportValues.date(row, ABSENT_UNTIL);
    if (row.isWrong()) {
      return null;
    }
    PeopleService.SaveMentorProfile profile =
        new PeopleService.SaveMentorProfile(
            null, null, country, themes, languages, countries, capacity.orElseThrow(), from, until);
    try {
      new MentorProfile(new PersonId(0), profile);
    } catch (RuleBroken e) {
      row.wrong(e);
    }
    return profile;
  }
}
