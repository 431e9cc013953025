package org.culturalpearls.portal.people;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.town.TownFigureService;
import org.culturalpearls.people.town.TownFigures;
import org.culturalpearls.portal.form.ExactDecimals;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.Versioned;

/** The numbers of a town, as typed. */
record FiguresForm(
    String population, String populationYear, String latitude, String longitude, String version) {

  static FiguresForm of(Versioned<TownFigures> read) {
    TownFigures known = read.value();
    return new FiguresForm(
        text(known.population()),
        text(known.populationYear()),
        text(known.latitude()),
        text(known.longitude()),
        Long.toString(read.version()));
  }

  /** Says all that cannot be read at once. */
  TownFigureService.Change change(MunicipalityId town) {
    List<RuleBroken> unreadable = new ArrayList<>();
    TownFigures typed =
        new TownFigures(
            read(unreadable, () -> whole("population", population)),
            read(unreadable, () -> whole("populationYear", populationYear)),
            read(unreadable, () -> FormValues.exact("latitude", latitude)),
            read(unreadable, () -> FormValues.exact("longitude", longitude)));
    if (!unreadable.isEmpty()) {
      throw RuleBroken.all(unreadable);
    }
    return new TownFigureService.Change(town, FormValues.version(version), typed);
  }

  private static Integer whole(String field, String typed) {
    return typed == null || typed.isBlank() ? null : FormValues.whole(field, typed);
  }

  private static <T> T read(List<RuleBroken> unreadable, Supplier<T> value) {
    try {
      return value.get();
    } catch (RuleBroken wrong) {
      unreadable.add(wrong);
      return null;
    }
  }

  static String text(Integer number) {
    return number == null ? "" : number.toString();
  }

  static String text(BigDecimal number) {
    return number == null ? "" : ExactDecimals.text(number);
  }
}
