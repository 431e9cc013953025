package org.culturalpearls.people.internal.imports;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.TownTeams;
import org.culturalpearls.people.imports.ImportColumn;
import org.culturalpearls.people.imports.ImportRow;
import org.culturalpearls.people.imports.ImportWords;
import org.culturalpearls.people.internal.Municipalities;
import org.culturalpearls.people.internal.Municipality;
import org.culturalpearls.shared.Slug;
import org.springframework.stereotype.Component;

/** Prepares adding the people of an import to the teams of towns. */
@Component
class TeamImport {

  static final ImportColumn TOWN =
      ImportColumn.optional("Town", "municipality", "city", "Stadt", "Kommune");
  static final ImportColumn COUNTRY =
      ImportColumn.optional(
          "Country", "town country", "country of town", "country code", "Land", "Staat");
  static final ImportColumn TEAM_ROLE =
      ImportColumn.optional(
          "Team role", "role in team", "function", "position in team", "Rolle im Team");
  static final ImportColumn CYCLE =
      ImportColumn.optional("Cycle", "title year", "year", "Jahrgang", "Titeljahr");
  static final ImportColumn THEMES =
      ImportColumn.optional(
          "Themes",
          "theme",
          "wants help with",
          "wishes",
          "challenges",
          "topics",
          "Themen",
          "Wünsche");
  static final ImportColumn WORKS_IN =
      ImportColumn.optional(
          "Works in",
          "working languages",
          "languages of town",
          "town languages",
          "Arbeitssprachen");
  static final List<ImportColumn> COLUMNS =
      List.of(TOWN, COUNTRY, TEAM_ROLE, CYCLE, THEMES, WORKS_IN);

  private final Municipalities municipalities;
  private final TownTeams teams;
  private final ImportWords words;

  TeamImport(Municipalities municipalities, TownTeams teams, ImportWords words) {
    this.municipalities = municipalities;
    this.teams = teams;
    this.words = words;
  }

  /** Reads once what all rows need. */
  ImportedTeams begin(PersonView actor, List<ImportRow> rows) {
    List<String> keys =
        rows.stream().map(row -> Slug.of(row.text(TOWN))).filter(key -> !key.isEmpty()).toList();
    Map<String, List<Municipality>> towns =
        municipalities.findByNameKeyIn(keys).stream()
            .collect(Collectors.groupingBy(Municipality::nameKey));
    return new ImportedTeams(actor, towns, teams, words);
  }

  /**
   * Returns the country in the row, which distinguishes towns of one name; null if there is none.
   */
  static Country country(ImportWords words, ImportRow row) {
    return words.one(Country.class, row, COUNTRY, null);
  }
}
