package org.culturalpearls.plan.assessment;

import java.time.Instant;
import java.util.Map;
import org.culturalpearls.people.PersonId;

/**
 * A finished self-assessment; the town compares it only with its own earlier ones.
 *
 * @param by who finished it for the team
 * @param levels what was agreed for each question; empty for one that answered the questionnaire in
 *     use before
 * @param ratings the answers of the questionnaire in use before, 1 to 5 in each dimension, which
 *     cannot be compared with levels; empty otherwise
 * @param note what changed since the one before, and why
 */
public record AssessmentView(
    PersonId by,
    Instant at,
    Map<Question, AgreedLevel> levels,
    Map<Dimension, Integer> ratings,
    String note) {

  public AssessmentView {
    levels = Map.copyOf(levels);
    ratings = Map.copyOf(ratings);
  }

  /** Returns the average level of the questions of a dimension. */
  public double average(Dimension dimension) {
    return Question.of(dimension).stream()
        .mapToInt(question -> levels.get(question).level())
        .average()
        .orElseThrow();
  }
}
