package org.culturalpearls.people.internal.imports;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.Theme;
import org.culturalpearls.people.TownTeams;
import org.culturalpearls.people.imports.ImportRow;
import org.culturalpearls.people.imports.ImportWords;
import org.culturalpearls.people.internal.Municipality;
import org.culturalpearls.people.internal.imports.ImportedPersons.Entry;
import org.culturalpearls.shared.Slug;

/** The teams that an import fills. */
class ImportedTeams {

  private static final Set<String> LEAD =
      Set.of("lead", "leader", "team-lead", "contact", "contact-person", "main-contact", "leitung");
  private static final Set<String> MEMBER =
      Set.of("", "member", "team-member", "team", "mentee", "mitglied");

  private final PersonView actor;
  private final Map<String, List<Municipality>> towns;
  private final TownTeams teams;
  private final ImportWords words;
  private final List<Integer> years;
  private final Map<Integer, Map<MunicipalityId, TownTeams.Team>> before = new HashMap<>();
  private final Map<TownInCycle, List<Joining>> joining = new LinkedHashMap<>();

  ImportedTeams(
      PersonView actor, Map<String, List<Municipality>> towns, TownTeams teams, ImportWords words) {
    this.actor = actor;
    this.towns = towns;
    this.teams = teams;
    this.words = words;
    this.years = towns.isEmpty() ? List.of() : teams.openYears();
    List<MunicipalityId> ids =
        towns.values().stream().flatMap(List::stream).map(Municipality::municipalityId).toList();
    years.forEach(year -> before.put(year, teams.teams(year, ids)));
  }

  /**
   * Returns the town of a row; null if it has none, or, with a note, if the person cannot join it.
   */
  TownInCycle town(ImportRow row) {
    String name = row.text(TeamImport.TOWN);
    if (name.isEmpty()) {
      return null;
    }
    Country country = TeamImport.country(words, row);
    List<Municipality> found =
        towns.getOrDefault(Slug.of(name), List.of()).stream()
            .filter(town -> country == null || town.country() == country)
            .toList();
    if (found.isEmpty()) {
      row.wrong("import.no-town", name);
      return null;
    }
    if (found.size() > 1) {
      row.wrong("import.which-town", name);
      return null;
    }
    Municipality town = found.get(0);
    Integer year = year(row);
    return year == null || !mayJoin(row, year, town)
        ? null
        : new TownInCycle(year, town.municipalityId(), town.view().name(), town.country());
  }

  private Integer year(ImportRow row) {
    String text = row.text(TeamImport.CYCLE);
    if (text.isEmpty() && years.size() == 1) {
      return years.get(0);
    }
    List<Integer> meant =
        years.stream().filter(year -> !text.isEmpty() && text.contains(year.toString())).toList();
    if (meant.size() != 1) {
      row.wrong(
          years.isEmpty() ? "import.no-open-cycle" : "import.which-cycle",
          years.stream().map(String::valueOf).collect(Collectors.joining(", ")));
      return null;
    }
    return meant.get(0);
  }

  private boolean mayJoin(ImportRow row, int year, Municipality town) {
    TownTeams.Team team = before.get(year).get(town.municipalityId());
    if (!actor.roles().contains(Role.COORDINATOR)) {
      row.wrong("import.teams-by-coordinator");
    } else if (team != null && !team.open()) {
      row.wrong("import.team-ended", town.view().name());
    }
    return !row.isWrong();
  }

  /** Adds the person to the town's team; returns whether the person is new in it. */
  boolean add(ImportRow row, TownInCycle town, Entry entry) {
    String role = Slug.of(row.text(TeamImport.TEAM_ROLE));
    boolean lead = LEAD.contains(role);
    if (!lead && !MEMBER.contains(role)) {
      row.wrong("import.team-role", row.text(TeamImport.TEAM_ROLE));
      return false;
    }
    TownTeams.Team team = before.get(town.titleYear()).get(town.town());
    PersonId known = entry.fresh() ? null : entry.person().id();
    if (team != null && lead && !team.lead().equals(known)) {
      row.wrong("import.has-lead", town.name());
      return false;
    }
    if (team != null && known != null && team.mentors().contains(known)) {
      row.wrong("import.mentors-town", town.name());
      return false;
    }
    Set<Theme> themes = words.many(Theme.class, row, TeamImport.THEMES);
    Set<Language> languages = words.many(Language.class, row, TeamImport.WORKS_IN);
    if (row.isWrong()) {
      return false;
    }
    List<Joining> others = joining.computeIfAbsent(town, key -> new ArrayList<>());
    boolean there =
        (team != null && known != null && team.people().contains(known))
            || others.stream().anyMatch(other -> other.entry().equals(entry));
    if (!there) {
      others.add(new Joining(row, entry, lead, themes, languages));
    }
    return !there;
  }

  /** A town that takes no part yet needs exactly one lead. */
  void judgeLeads() {
    joining.forEach(
        (town, people) -> {
          if (before.get(town.titleYear()).containsKey(town.town())) {
            people.forEach(each -> each.row().note("import.joins", town.name()));
            return;
          }
          List<Joining> leads = people.stream().filter(Joining::lead).toList();
          if (leads.isEmpty()) {
            people.forEach(each -> each.row().wrong("import.no-lead", town.name()));
          }
          leads.stream()
              .skip(1)
              .forEach(each -> each.row().wrong("import.second-lead", town.name()));
          leads.stream()
              .limit(1)
              .forEach(
                  each -> each.row().note("import.starts", town.name(), year(town.titleYear())));
        });
  }

  void write(PersonId by) {
    joining.forEach(
        (town, people) -> {
          Entry lead =
              people.stream().filter(Joining::lead).map(Joining::entry).findFirst().orElse(null);
          if (!people.isEmpty()) {
            teams.join(
                by,
                new TownTeams.Join(
                    town.titleYear(),
                    town.town(),
                    people.stream().map(each -> each.entry().person().id()).toList(),
                    lead == null ? null : lead.person().id(),
                    wished(people, Joining::themes),
                    languages(lead, wished(people, Joining::languages))));
          }
        });
  }

  /** What the lines of a town say together. */
  private static <T> Set<T> wished(List<Joining> people, Function<Joining, Set<T>> what) {
    return people.stream().flatMap(each -> what.apply(each).stream()).collect(Collectors.toSet());
  }

  /** Where the lines name no languages, English and in which the lead gets mails. */
  private static Set<Language> languages(Entry lead, Set<Language> named) {
    if (!named.isEmpty()) {
      return named;
    }
    Set<Language> languages = EnumSet.of(Language.EN);
    if (lead != null) {
      languages.add(lead.person().language());
    }
    return languages;
  }

  /** As text, or it would be shown as 2,027. */
  private static String year(int titleYear) {
    return String.valueOf(titleYear);
  }

  private record Joining(
      ImportRow row, Entry entry, boolean lead, Set<Theme> themes, Set<Language> languages) {}
}
