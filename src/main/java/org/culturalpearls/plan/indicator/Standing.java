package org.culturalpearls.plan.indicator;

import java.util.List;

/**
 * Where a measure stands.
 *
 * @param computed what dates and values say
 * @param arguments of the reason
 * @param word what the team says by hand, or null
 */
public record Standing(
    MeasureState computed, MeasureReason reason, List<Object> arguments, Word word) {

  public Standing {
    arguments = List.copyOf(arguments);
  }

  public static Standing of(MeasureState computed, MeasureReason reason, Object... arguments) {
    return new Standing(computed, reason, List.of(arguments), null);
  }

  /**
   * What the team says of a measure.
   *
   * @param version to be sent back with the next change
   * @param state where it stands, or null for what is computed
   * @param sentence why it stands there, or empty
   * @param nextStep what is done next, or empty
   */
  public record Word(
      long version, MeasureState state, String sentence, String nextStep, ValueView.Act said) {}

  public Standing with(Word other) {
    return new Standing(computed, reason, arguments, other);
  }

  public MeasureState state() {
    return isOverruled() ? word.state() : computed;
  }

  /** Returns whether the team says that it stands elsewhere than what is computed. */
  public boolean isOverruled() {
    return word != null && word.state() != null;
  }

  /** Returns whether it is at risk and nobody has said yet what is done next. */
  public boolean asksForNextStep() {
    return state() == MeasureState.AT_RISK && (word == null || word.nextStep().isEmpty());
  }
}
