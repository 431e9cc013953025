package org.culturalpearls.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.IndicatorService;
import org.culturalpearls.plan.indicator.IndicatorService.MeasuredMeasure;
import org.culturalpearls.plan.indicator.IndicatorService.Value;
import org.culturalpearls.plan.indicator.MeasureService;
import org.culturalpearls.plan.indicator.MeasureService.Said;
import org.culturalpearls.plan.indicator.MeasureState;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Enters what a town of the demo measured since its plan came into force. */
@Component
@Profile("demo")
class DemoValues {

  private static final List<String> NOTES =
      List.of("Counted at the door", "", "With the choir as guest", "");

  private final IndicatorService indicators;
  private final MeasureService measures;

  DemoValues(IndicatorService indicators, MeasureService measures) {
    this.indicators = indicators;
    this.measures = measures;
  }

  /**
   * One value every three weeks for each measure of {@link DemoPlan}.
   *
   * @param last the day of the last values
   */
  void enter(DemoTown town, LocalDate last) {
    List<MeasuredMeasure> of = indicators.plan(town.mentee(), town.town().id()).measures();
    enter(town, of.get(0), last, "12", "31", "44", "64");
    enter(town, of.get(1), last, "4", "9", "11", "12");
    enter(town, of.get(2), last, "2", "6", "7", "11");
    measures.say(
        town.mentee(),
        town.town().id(),
        of.get(1).row().id(),
        null,
        new Said(
            MeasureState.AT_RISK,
            "The school closes its workshop in the evening.",
            "Ask the boat yard for a room."));
  }

  private void enter(DemoTown town, MeasuredMeasure measure, LocalDate last, String... amounts) {
    RowId indicator = measure.indicators().get(0).row().id();
    for (int i = 0; i < amounts.length; i++) {
      LocalDate day = last.minusWeeks(3L * (amounts.length - 1 - i));
      indicators.enter(
          town.mentee(),
          town.town().id(),
          indicator,
          new Value(day, new BigDecimal(amounts[i]), NOTES.get(i), ""));
    }
  }
}
