package org.culturalpearls.portal.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.culturalpearls.plan.assessment.AgreedLevel;
import org.culturalpearls.plan.assessment.AssessmentView;
import org.culturalpearls.plan.assessment.Question;

/**
 * What the finished self-assessments of a town show.
 *
 * @param comparable those by the questionnaire in use, the latest first
 * @param earlier those by the one in use before, which cannot be compared with them
 * @param radar null without a comparable one
 */
public record Profile(List<AssessmentView> comparable, List<AssessmentView> earlier, Radar radar) {

  private static final int MOST_WEAK_SPOTS = 5;

  /** A question at which the town is not at the highest level. */
  public record WeakSpot(Question question, AgreedLevel agreed) {

    public int next() {
      return agreed.level() + 1;
    }
  }

  static Profile of(List<AssessmentView> all) {
    List<AssessmentView> comparable =
        all.stream().filter(each -> each.ratings().isEmpty()).toList();
    return new Profile(
        comparable,
        all.stream().filter(each -> !each.ratings().isEmpty()).toList(),
        comparable.isEmpty()
            ? null
            : Radar.of(comparable.get(0), comparable.size() > 1 ? comparable.get(1) : null));
  }

  public boolean isEmpty() {
    return comparable.isEmpty() && earlier.isEmpty();
  }

  /** Returns the questions with the lowest levels, from which the plan may begin. */
  public List<WeakSpot> weakSpots() {
    return comparable.isEmpty()
        ? List.of()
        : Stream.of(Question.values())
            .map(each -> new WeakSpot(each, comparable.get(0).levels().get(each)))
            .filter(spot -> spot.agreed().level() < Question.HIGHEST)
            .sorted(Comparator.comparingInt(spot -> spot.agreed().level()))
            .limit(MOST_WEAK_SPOTS)
            .toList();
  }
}
