package org.culturalpearls.people.internal.imports;

import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.ImportKind;
import org.culturalpearls.people.ImportOutcome;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.imports.ImportColumn;
import org.culturalpearls.people.imports.ImportRow;
import org.culturalpearls.people.imports.ImportWords;
import org.culturalpearls.people.imports.LineImport;
import org.culturalpearls.people.internal.Municipalities;
import org.culturalpearls.people.internal.Municipality;
import org.culturalpearls.people.internal.TownFiguresPolicy;
import org.culturalpearls.people.town.TownFigures;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.Slug;
import org.springframework.stereotype.Component;

/**
 * Imports municipalities from lines with name, country and region, and with their numbers if they
 * are given. A town that is known stays as it is.
 */
@Component
class TownImport implements LineImport {

  private static final ImportColumn NAME =
      ImportColumn.required(
          "Town",
          "name",
          "Stadt",
          "Kommune",
          "municipality",
          "city",
          "name of town",
          "town name",
          "name of municipality",
          "municipality name",
          "town or city");
  private static final ImportColumn COUNTRY =
      ImportColumn.required("Country", "country code", "Land", "Staat");
  private static final ImportColumn REGION =
      ImportColumn.optional(
          "Region", "county", "province", "voivodeship", "NUTS region", "Bundesland");

  private static final ImportColumn POPULATION =
      ImportColumn.optional("Population", "inhabitants", "residents", "number of inhabitants");
  private static final ImportColumn YEAR =
      ImportColumn.optional("Year of population", "population year", "as of");
  private static final ImportColumn LATITUDE =
      ImportColumn.optional("Latitude", "lat", "degrees north");
  private static final ImportColumn LONGITUDE =
      ImportColumn.optional("Longitude", "lon", "long", "lng", "degrees east");

  private final Municipalities municipalities;
  private final ImportWords words;
  private final Clock clock;

  TownImport(Municipalities municipalities, ImportWords words, Clock clock) {
    this.municipalities = municipalities;
    this.words = words;
    this.clock = clock;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.TOWNS;
  }

  @Override
  public List<ImportColumn> columns() {
    return List.of(NAME, COUNTRY, REGION, POPULATION, YEAR, LATITUDE, LONGITUDE);
  }

  @Override
  public Runnable judge(PersonView actor, List<ImportRow> rows) {
    Map<Key, Integer> lines = new HashMap<>();
    Map<Key, Municipality> known =
        municipalities
            .findByNameKeyIn(rows.stream().map(row -> Slug.of(row.text(NAME))).toList())
            .stream()
            .collect(Collectors.toMap(Key::of, town -> town));
    List<Municipality> fresh = new ArrayList<>();
    for (ImportRow row : rows) {
      Municipality town = read(row);
      if (town == null) {
        continue;
      }
      Integer earlier = lines.putIfAbsent(Key.of(town), row.number());
      if (earlier != null) {
        row.becomes(ImportOutcome.DUPLICATE);
        row.note("import.same-town", earlier);
      } else if (known.containsKey(Key.of(town))) {
        row.becomes(ImportOutcome.KNOWN);
      } else {
        fresh.add(town);
      }
    }
    return () -> municipalities.saveAllAndFlush(fresh);
  }

  /** Returns null for an invalid row. */
  private Municipality read(ImportRow row) {
    row.isAbout(row.text(NAME));
    Country country = words.one(Country.class, row, COUNTRY, null);
    TownFigures typed =
        new TownFigures(
            ImportValues.whole(row, POPULATION),
            ImportValues.whole(row, YEAR),
            ImportValues.degrees(row, LATITUDE),
            ImportValues.degrees(row, LONGITUDE));
    if (row.isWrong()) {
      return null;
    }
    try {
      return new Municipality(
          row.text(NAME),
          country,
          row.text(REGION),
          TownFiguresPolicy.checked(typed, Year.now(clock).getValue()));
    } catch (RuleBroken e) {
      row.wrong(e);
      return null;
    }
  }

  private record Key(Country country, String name) {

    static Key of(Municipality town) {
      return new Key(town.country(), town.nameKey());
    }
  }
}
