package org.culturalpearls.portal.decision;

import java.time.Instant;
import java.util.List;
import org.culturalpearls.plan.report.CarriedOut;
import org.culturalpearls.plan.report.CarriedOutService.OfTown;
import org.culturalpearls.portal.form.ExactDecimals;

/**
 * What the towns of a cycle carried out, town by town and in all.
 *
 * @param all the sums over all towns
 */
public record CarriedOutTable(List<Line> towns, Line all) {

  static CarriedOutTable of(List<OfTown> towns) {
    return new CarriedOutTable(
        towns.stream()
            .map(
                of ->
                    new Line(
                        of.town(),
                        "/cases/" + of.caseKey().value(),
                        of.figures(),
                        of.askedAt(),
                        of.writtenAt()))
            .toList(),
        new Line(
            "",
            "",
            towns.stream().map(OfTown::figures).reduce(CarriedOut.NOTHING, CarriedOut::plus),
            null,
            null));
  }

  /**
   * A line of the table.
   *
   * @param path of the town's case; empty for all
   */
  public record Line(
      String town, String path, CarriedOut figures, Instant askedAt, Instant writtenAt) {

    public String firstTimers() {
      return ExactDecimals.text(figures.firstTimers());
    }

    public String spent() {
      return ExactDecimals.text(figures.spent());
    }
  }
}
