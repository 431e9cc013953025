package org.culturalpearls.plan.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.content.RowId;

/**
 * Keeps what towns measure. The team enters values from the day on which its plan is submitted, for
 * as long as the town takes part; whoever may read the plan reads them.
 */
public interface IndicatorService {

  /** Returns the measures of a plan with all values, in their order. */
  MeasuredPlan plan(PersonId reader, ParticipationId participation);

  /** Enters a value. Throws NotFound unless the indicator is one of this plan. */
  ValueId enter(PersonId member, ParticipationId participation, RowId indicator, Value value);

  /** Corrects a value. Throws ChangedMeanwhile if somebody else changed it since that version. */
  void correct(
      PersonId member, ParticipationId participation, ValueId id, long version, Value value);

  /** Lets a value count no longer; nothing is lost. */
  void takeBack(PersonId member, ParticipationId participation, ValueId id);

  /** Lets a value count again that was taken back. */
  void putBack(PersonId member, ParticipationId participation, ValueId id);

  /**
   * Returns the indicators of the measure to which a milestone belongs; none for a milestone
   * without a measure.
   */
  List<Measured> ofMilestone(PersonId reader, MilestoneId milestone);

  /**
   * Enters values of today for indicators of a milestone's measure, all or none. An amount that is
   * refused is named by the field of {@link #fieldOf}. Throws NotFound for an indicator of another
   * measure.
   */
  void enterFor(PersonId member, MilestoneId milestone, Map<RowId, BigDecimal> amounts);

  /**
   * Returns how the field of an indicator is called where values of several are entered at once. A
   * number alone in its brackets would be a place in a list, of which a request has 256 at most.
   */
  static String fieldOf(RowId indicator) {
    return "values[n" + indicator.value() + "]";
  }

  /**
   * A value as it is entered.
   *
   * @param day for which it was measured: not before the day of the value at the beginning, and not
   *     in the future
   * @param amount in the indicator's unit, see {@link ValueRange}
   * @param link where it can be seen, https only, or empty
   */
  record Value(LocalDate day, BigDecimal amount, String note, String link) {

    /** Maximum length of a note, in characters. */
    public static final int MAX_NOTE = 500;

    /** Maximum length of a link, in characters. */
    public static final int MAX_LINK = 500;

    /** How many values an indicator can have, with those taken back: one a week for four years. */
    public static final int MOST = 200;
  }

  /**
   * What a town measures.
   *
   * @param measures empty before the plan is submitted
   */
  record MeasuredPlan(PlanState state, List<MeasuredMeasure> measures) {

    public MeasuredPlan {
      measures = List.copyOf(measures);
    }
  }

  /** A measure with what is measured of it. */
  record MeasuredMeasure(Row<Measure> row, Standing standing, List<Measured> indicators) {

    public MeasuredMeasure {
      indicators = List.copyOf(indicators);
    }
  }
}
