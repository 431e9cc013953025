package org.culturalpearls.people.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.culturalpearls.people.town.TownFigures;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.RuleBroken;

/**
 * Says which numbers a town can have, and finds all that is wrong at once. The largest city of the
 * region has four million people; the places are those that the map shows.
 */
public final class TownFiguresPolicy {

  static final int MOST_PEOPLE = 5_000_000;
  static final int FIRST_YEAR = 1990;
  static final BigDecimal SOUTH = BigDecimal.valueOf(49);
  static final BigDecimal NORTH = BigDecimal.valueOf(72);
  static final BigDecimal WEST = BigDecimal.valueOf(4);
  static final BigDecimal EAST = BigDecimal.valueOf(33);

  /** Some ten metres; more would be a house. */
  private static final int DECIMALS = 4;

  private final List<RuleBroken> broken = new ArrayList<>();

  private TownFiguresPolicy() {}

  /**
   * Returns the numbers as they are kept.
   *
   * @param thisYear no number is of a later one
   */
  public static TownFigures checked(TownFigures sent, int thisYear) {
    TownFiguresPolicy rules = new TownFiguresPolicy();
    rules.within("population", sent.population(), 1, MOST_PEOPLE);
    rules.within("populationYear", sent.populationYear(), FIRST_YEAR, thisYear);
    rules.together("population", sent.population(), "populationYear", sent.populationYear());
    rules.within("latitude", sent.latitude(), SOUTH, NORTH);
    rules.within("longitude", sent.longitude(), WEST, EAST);
    rules.together("latitude", sent.latitude(), "longitude", sent.longitude());
    if (!rules.broken.isEmpty()) {
      throw RuleBroken.all(rules.broken);
    }
    return new TownFigures(
        sent.population(),
        sent.populationYear(),
        rounded(sent.latitude()),
        rounded(sent.longitude()));
  }

  private void within(String field, Integer value, int least, int most) {
    if (value != null && (value < least || value > most)) {
      broken.add(out(field, Integer.toString(least), Integer.toString(most)));
    }
  }

  private void within(String field, BigDecimal value, BigDecimal least, BigDecimal most) {
    if (value != null && (value.compareTo(least) < 0 || value.compareTo(most) > 0)) {
      broken.add(out(field, least.toPlainString(), most.toPlainString()));
    }
  }

  private static RuleBroken out(String field, String least, String most) {
    return RuleBroken.in(
        field, "error.people.figure-out-of-range", Label.field(field), least, most);
  }

  /** One without the other says nothing. */
  private void together(String one, Object first, String other, Object second) {
    if (first == null && second != null) {
      broken.add(missing(one, other));
    } else if (first != null && second == null) {
      broken.add(missing(other, one));
    }
  }

  private static RuleBroken missing(String field, String given) {
    return RuleBroken.in(
        field, "error.people.figure-with-other", Label.field(field), Label.field(given));
  }

  private static BigDecimal rounded(BigDecimal degrees) {
    return degrees == null ? null : degrees.setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
