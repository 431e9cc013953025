package org.culturalpearls.portal.cycles;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.stereotype.Component;

/** Parses towns typed with their country, one in a line: {@code Rūjiena, Latvia}. */
@Component
class TypedTowns {

  private final MunicipalityService municipalities;
  private final Choices choices;

  TypedTowns(MunicipalityService municipalities, Choices choices) {
    this.municipalities = municipalities;
    this.choices = choices;
  }

  List<MunicipalityId> read(String field, String typed) {
    return (typed == null ? "" : typed)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(
            line ->
                town(line)
                    .orElseThrow(() -> RuleBroken.in(field, "error.portal.town-unknown", line)))
        .toList();
  }

  private Optional<MunicipalityId> town(String line) {
    int comma = line.lastIndexOf(',');
    if (comma < 0) {
      return Optional.empty();
    }
    String name = line.substring(0, comma).strip();
    return country(line.substring(comma + 1).strip())
        .flatMap(country -> municipalities.byName(name, country))
        .map(MunicipalityView::id);
  }

  /** By its name in the reader's language, or its two letters. */
  private Optional<Country> country(String typed) {
    return Arrays.stream(Country.values())
        .filter(
            country ->
                country.name().equalsIgnoreCase(typed)
                    || choices.label(country, "country.").equalsIgnoreCase(typed))
        .findFirst();
  }
}
