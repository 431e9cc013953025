package org.culturalpearls.plan.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.IndicatorService.MeasuredMeasure;

/**
 * Asks by mail for values that are missing for long: first the owner of the measure, later its
 * second owner. What is reached or dropped, has not begun, or belongs to a town that does not carry
 * a plan out, is asked of nobody.
 */
public interface ValueQuestionService {

  /**
   * Looks at a page of the towns whose morning has come. A person is asked once a day at most, for
   * all that is missing in one town.
   *
   * @return whether there may be more
   */
  boolean ask();

  /**
   * Returns the measures with the indicators of a question, as far as the plan still has them.
   * Throws NotFound for who may not read the plan.
   */
  List<MeasuredMeasure> indicators(PersonId reader, ValueQuestionId question);

  /**
   * Returns what a link of a mail asks, and changes nothing. Throws NotFound for one that was used,
   * has expired or never was, or whose person has left the team.
   */
  Asked asked(String token);

  /**
   * Enters values of today by a link of a mail, which works once; all or none. What is refused is
   * named by the field {@link IndicatorService#fieldOf}.
   *
   * @param amounts at least one, of indicators that the link asks for
   */
  void enterBy(String token, Map<RowId, BigDecimal> amounts);

  /** What a link asks of whom. */
  record Asked(PersonId person, ParticipationId town, List<MeasuredMeasure> measures) {

    public Asked {
      measures = List.copyOf(measures);
    }

    /** Returns the indicators of all measures. */
    public List<Measured> indicators() {
      return measures.stream().flatMap(measure -> measure.indicators().stream()).toList();
    }
  }
}
