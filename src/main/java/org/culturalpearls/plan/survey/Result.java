package org.culturalpearls.plan.survey;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.culturalpearls.plan.indicator.KitQuestion;

/**
 * What residents answered to one question. Answers are shown in steps of five: from one more answer
 * nobody can tell what it was.
 *
 * @param counts how many chose each, in the order of the choices, as of the last step
 */
public record Result(AskedQuestion asked, List<Integer> counts) {

  /** How many answers a step has; the first is the smallest group that is shown. */
  public static final int STEP = KitQuestion.SMALLEST_GROUP;

  public Result {
    counts = List.copyOf(counts);
  }

  public static Result none(AskedQuestion asked) {
    return new Result(asked, Collections.nCopies(asked.question().scale().choices(), 0));
  }

  /** Returns how many answers are shown; a multiple of {@link #STEP}. */
  public int answered() {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }

  public boolean isShown() {
    return answered() > 0;
  }

  /** Returns the value of the indicator, or null while nothing is shown. */
  public BigDecimal value() {
    return isShown() ? asked.question().scale().value(counts) : null;
  }

  /** Returns the share of each choice in percent, rounded. */
  public List<Integer> shares() {
    int answered = answered();
    return IntStream.range(0, counts.size())
        .mapToObj(i -> answered == 0 ? 0 : Math.round(100f * counts.get(i) / answered))
        .toList();
  }
}
