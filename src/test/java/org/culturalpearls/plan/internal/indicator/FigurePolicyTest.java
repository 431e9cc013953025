package org.culturalpearls.plan.internal.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturalpearls.plan.indicator.Indicators.BEGINNING;
import static org.culturalpearls.plan.indicator.Indicators.guests;
import static org.culturalpearls.plan.indicator.Indicators.helpers;
import static org.culturalpearls.plan.indicator.Indicators.of;
import static org.culturalpearls.plan.indicator.Indicators.takenBack;
import static org.culturalpearls.plan.indicator.Indicators.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.culturalpearls.plan.content.Direction;
import org.culturalpearls.plan.content.PlannedIndicator;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.Figure;
import org.culturalpearls.plan.indicator.ValueView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigurePolicyTest {

  private static final RowId MEASURE = new RowId(1);
  private static final int HISTORIES = 300;

  @Test
  void saysNothingWithoutValues() {
    Figure figure = FigurePolicy.of(guests(MEASURE), List.of(takenBack(value(1, BEGINNING, "70"))));
    assertThat(figure).isEqualTo(new Figure(null, null, false, null, List.of()));
    assertThat(figure.isMeasured()).isFalse();
  }

  @Test
  void addsUpOverTheValueOfTheBeginning() {
    Figure figure =
        FigurePolicy.of(
            of(MEASURE, Direction.UP, true, "5", "25"),
            List.of(
                value(2, BEGINNING.plusDays(9), "6"),
                value(1, BEGINNING.plusDays(9), "4"),
                value(3, BEGINNING.plusDays(2), "1.5")));
    assertThat(figure.current()).isEqualByComparingTo("16.5");
    assertThat(figure.asOf()).isEqualTo(BEGINNING.plusDays(9));
    assertThat(figure.way()).isEqualTo(57);
    assertThat(figure.course())
        .containsExactly(
            new Figure.Point(BEGINNING.plusDays(2), new BigDecimal("6.5")),
            new Figure.Point(BEGINNING.plusDays(9), new BigDecimal("16.5")));
  }

  /** From 10 to 60, or from 60 to 10. */
  @ParameterizedTest
  @CsvSource({
    "UP, 10, 60, 60, true, 100",
    "UP, 10, 60, 59.99, false, 99",
    "UP, 10, 60, 35, false, 50",
    "UP, 10, 60, 3, false, 0",
    "UP, , 60, 15, false, 25",
    "UP, 10, , 15, false, ",
    "UP, , -5, -10, false, ",
    "UP, -999999999, 0.01, -999999999.99, false, 0",
    "DOWN, 60, 10, 10, true, 100",
    "DOWN, 60, 10, 10.01, false, 99",
    "DOWN, 60, 10, 70, false, 0",
    "DOWN, , 10, 20, false, ",
    "DOWN, , 10, 5, true, 100",
    "DOWN, 10, 10, 12, false, "
  })
  void saysHowMuchOfTheWayIsGone(
      Direction direction, String from, String to, String last, boolean reached, Integer way) {
    Figure figure =
        FigurePolicy.of(
            of(MEASURE, direction, false, from, to), List.of(value(1, BEGINNING, last)));
    assertThat(figure.reached()).isEqualTo(reached);
    assertThat(figure.way()).isEqualTo(way);
  }

  /** Random values against a count by hand, in whatever order they are read. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void holdsForRandomHistories(long seed) {
    Random random = new Random(seed);
    int reached = 0;
    for (int history = 0; history < HISTORIES; history++) {
      boolean cumulative = random.nextBoolean();
      Direction direction = cumulative || random.nextBoolean() ? Direction.UP : Direction.DOWN;
      int from = random.nextInt(50);
      int to = direction == Direction.UP ? from + random.nextInt(90) : from - random.nextInt(50);
      PlannedIndicator indicator =
          of(MEASURE, direction, cumulative, Integer.toString(from), Integer.toString(to));
      List<ValueView> values = new ArrayList<>();
      TreeMap<LocalDate, Integer> lastOfDay = new TreeMap<>();
      int sum = from;
      int many = random.nextInt(12);
      for (int id = 1; id <= many; id++) {
        LocalDate day = BEGINNING.plusDays(random.nextInt(20));
        int amount = random.nextInt(30);
        ValueView value = value(id, day, Integer.toString(amount));
        boolean counts = random.nextInt(5) > 0;
        values.add(counts ? value : takenBack(value));
        if (counts) {
          sum += amount;
          lastOfDay.put(day, amount);
        }
      }
      Figure figure = FigurePolicy.of(indicator, values);
      Collections.shuffle(values, random);
      assertThat(FigurePolicy.of(indicator, values)).isEqualTo(figure);
      assertThat(figure.isMeasured()).isEqualTo(!lastOfDay.isEmpty());
      if (lastOfDay.isEmpty()) {
        continue;
      }
      int expected = cumulative ? sum : lastOfDay.lastEntry().getValue();
      assertThat(figure.current()).isEqualByComparingTo(Integer.toString(expected));
      assertThat(figure.asOf()).isEqualTo(lastOfDay.lastKey());
      assertThat(figure.course()).hasSameSizeAs(lastOfDay.entrySet()).isSortedAccordingTo(byDay());
      assertThat(figure.reached())
          .isEqualTo(direction == Direction.UP ? expected >= to : expected <= to);
      assertThat(Integer.valueOf(100).equals(figure.way())).isEqualTo(figure.reached());
      assertThat(figure.way() == null || figure.way() >= 0 && figure.way() <= 100).isTrue();
      reached += figure.reached() ? 1 : 0;
    }
    assertThat(reached).isBetween(HISTORIES / 10, HISTORIES * 9 / 10);
  }

  private static Comparator<Figure.Point> byDay() {
    return Comparator.comparing(Figure.Point::day);
  }

  /** What was added is in the figure, on which day ever it was entered. */
  @Test
  void doesNotMindInWhichOrderDaysAreEntered() {
    PlannedIndicator helpers = helpers(MEASURE);
    ValueView early = value(2, BEGINNING.plusDays(1), "3");
    ValueView late = value(1, BEGINNING.plusDays(8), "4");
    assertThat(FigurePolicy.of(helpers, List.of(late, early)).current()).isEqualByComparingTo("7");
    assertThat(FigurePolicy.of(guests(MEASURE), List.of(late, early)).current())
        .isEqualByComparingTo("4");
  }
}
