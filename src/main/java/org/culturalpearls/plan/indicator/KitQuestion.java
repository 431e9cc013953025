package org.culturalpearls.plan.indicator;

import java.util.Arrays;
import java.util.List;
import org.culturalpearls.plan.content.Direction;

/**
 * A ready question that an indicator of a plan may begin from. Its wording stands in the messages
 * {@code kit.<name>}, how to ask or count in {@code kit.<name>.how}, from where a baseline can come
 * in {@code kit.<name>.baseline}.
 *
 * <p>The four questions of {@link Topic#LONELINESS} are quoted word for word from the guidance of
 * the Office for National Statistics (United Kingdom), "Measuring loneliness: guidance for use of
 * the national indicators on surveys", Open Government Licence v3.0; the first three of them are
 * the three-item scale of Hughes et al. (2004). All others are our own.
 */
public enum KitQuestion {
  AT_HOME(Topic.BELONGING, Scale.AGREEMENT, Direction.UP),
  NEIGHBOURS(Topic.BELONGING, Scale.AGREEMENT, Direction.UP),
  MISS_THIS_PLACE(Topic.BELONGING, Scale.AGREEMENT, Direction.UP),
  STAY(Topic.BELONGING, Scale.AGREEMENT, Direction.UP),
  TRUST_PEOPLE(Topic.TRUST, Scale.ZERO_TO_TEN, Direction.UP),
  TRUST_MUNICIPALITY(Topic.TRUST, Scale.ZERO_TO_TEN, Direction.UP),
  GET_ON_WELL(Topic.TRUST, Scale.AGREEMENT, Direction.UP),
  LACK_COMPANIONSHIP(Topic.LONELINESS, Scale.HOW_OFTEN, Direction.DOWN),
  LEFT_OUT(Topic.LONELINESS, Scale.HOW_OFTEN, Direction.DOWN),
  ISOLATED(Topic.LONELINESS, Scale.HOW_OFTEN, Direction.DOWN),
  LONELY(Topic.LONELINESS, Scale.LONELY, Direction.DOWN),
  TOOK_PART(Topic.TAKING_PART, Scale.YES_NO, Direction.UP),
  MADE_WITH_OTHERS(Topic.TAKING_PART, Scale.YES_NO, Direction.UP),
  HAVE_A_SAY(Topic.TAKING_PART, Scale.AGREEMENT, Direction.UP),
  WELCOME(Topic.TAKING_PART, Scale.AGREEMENT, Direction.UP),
  COULD_NOT_COME(Topic.TAKING_PART, Scale.YES_NO, Direction.DOWN),
  FIRST_TIME(Topic.FIRST_TIMERS, Scale.YES_NO, Direction.UP),
  MET_SOMEBODY(Topic.FIRST_TIMERS, Scale.YES_NO, Direction.UP),
  COME_AGAIN(Topic.FIRST_TIMERS, Scale.YES_NO, Direction.UP),
  FIRST_TIMERS(Topic.FIRST_TIMERS, Unit.PEOPLE, Direction.UP, true),
  HELPED(Topic.VOLUNTEERING, Scale.YES_NO, Direction.UP),
  VOLUNTEERS(Topic.VOLUNTEERING, Unit.PEOPLE, Direction.UP, false),
  VOLUNTEER_HOURS(Topic.VOLUNTEERING, Unit.HOURS, Direction.UP, true),
  PEOPLE_REACHED(Topic.REACH, Unit.PEOPLE, Direction.UP, true),
  ACTIVITIES(Topic.REACH, Unit.ACTIVITIES, Direction.UP, true),
  NEW_GROUPS(Topic.REACH, Unit.GROUPS, Direction.UP, true),
  EMPTY_PLACES(Topic.PLACES, Unit.PLACES, Direction.DOWN, false),
  OPEN_HOURS(Topic.PLACES, Unit.HOURS, Direction.UP, false),
  PLACES_USED_ANEW(Topic.PLACES, Unit.PLACES, Direction.UP, true),
  PARTNERS(Topic.READINESS, Unit.ORGANISATIONS, Direction.UP, false),
  KNOW_WHERE_TO_GO(Topic.READINESS, Scale.AGREEMENT, Direction.UP);

  /** How many people must have answered before a value is shown: fewer could be recognised. */
  public static final int SMALLEST_GROUP = 5;

  private final Topic topic;
  private final Scale scale;
  private final Unit unit;
  private final Direction direction;
  private final boolean cumulative;

  KitQuestion(Topic topic, Scale scale, Direction direction) {
    this.topic = topic;
    this.scale = scale;
    this.unit = scale.unit();
    this.direction = direction;
    this.cumulative = false;
  }

  KitQuestion(Topic topic, Unit unit, Direction direction, boolean cumulative) {
    this.topic = topic;
    this.scale = null;
    this.unit = unit;
    this.direction = direction;
    this.cumulative = cumulative;
  }

  public Topic topic() {
    return topic;
  }

  /** Returns whether residents are asked; otherwise the town counts. */
  public boolean isAsked() {
    return scale != null;
  }

  /** Returns what people choose from; only for a question that {@link #isAsked}. */
  public Scale scale() {
    if (scale == null) {
      throw new IllegalStateException(name() + " is counted, not asked");
    }
    return scale;
  }

  public Unit unit() {
    return unit;
  }

  public Direction direction() {
    return direction;
  }

  /** Returns whether values add up; otherwise the latest one counts. */
  public boolean isCumulative() {
    return cumulative;
  }

  /** Returns the questions of a topic that residents are asked, in their order. */
  public static List<KitQuestion> asked(Topic topic) {
    return Arrays.stream(values())
        .filter(each -> each.topic == topic)
        .filter(KitQuestion::isAsked)
        .toList();
  }
}
