package org.culturalpearls.plan.assessment;

import java.util.Arrays;
import java.util.List;
import org.culturalpearls.shared.FieldName;

/**
 * A question of the self-assessment. It is answered by one of five levels, each of which is a
 * sentence; its wording stands in the messages {@code question.<name>} and {@code
 * question.<name>.<level>}, from which the form of the task is made, too.
 */
public enum Question {
  KNOWING_PEOPLE(Dimension.COOPERATION),
  WORKING_TOGETHER(Dimension.COOPERATION),
  TRUST(Dimension.COOPERATION),
  WHO_COMES(Dimension.INCLUSION),
  BARRIERS(Dimension.INCLUSION),
  SAY(Dimension.INCLUSION),
  KNOWING_EACH_OTHER(Dimension.CULTURAL_NETWORK),
  COMMON_WORK(Dimension.CULTURAL_NETWORK),
  BEYOND_CULTURE(Dimension.CULTURAL_NETWORK),
  MEETING_PLACES(Dimension.PLACES),
  OPEN_DOORS(Dimension.PLACES),
  NEW_USES(Dimension.PLACES),
  MANDATE(Dimension.CAPACITY),
  MEANS(Dimension.CAPACITY),
  LEARNING(Dimension.CAPACITY),
  REACHING_EVERYBODY(Dimension.CRISIS_READINESS),
  ROLE_OF_CULTURE(Dimension.CRISIS_READINESS),
  HELPING_EACH_OTHER(Dimension.CRISIS_READINESS);

  public static final int LOWEST = 1;
  public static final int HIGHEST = 5;

  private final Dimension dimension;

  Question(Dimension dimension) {
    this.dimension = dimension;
  }

  public Dimension dimension() {
    return dimension;
  }

  /** The question's key in forms. */
  public String field() {
    return FieldName.of(this);
  }

  public static List<Question> of(Dimension dimension) {
    return Arrays.stream(values()).filter(each -> each.dimension == dimension).toList();
  }
}
