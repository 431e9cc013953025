package org.culturalpearls.plan.internal.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.IndicatorService.MeasuredMeasure;
import org.culturalpearls.plan.indicator.MeasureState;
import org.culturalpearls.plan.indicator.Measured;
import org.culturalpearls.plan.indicator.ValueView;

/**
 * Decides who is asked for a value of an indicator. Time without a value counts from the day of the
 * latest one; without any, from the day on which measure and town began. The owner of the measure
 * is asked first, or who is left of both; the lead of the town if both have no login or left the
 * team.
 */
final class AskingPolicy {

  private static final int OWNER = 1;
  private static final int SECOND_OWNER = 2;

  private final AskingSettings settings;
  private final PersonId lead;
  private final Set<PersonId> askable;
  private final LocalDate begun;
  private final LocalDate today;

  /**
   * @param lead of the town's team
   * @param askable those of the team who have a login
   * @param begun since when the town's indicators are watched
   */
  AskingPolicy(
      AskingSettings settings,
      PersonId lead,
      Set<PersonId> askable,
      LocalDate begun,
      LocalDate today) {
    this.settings = settings;
    this.lead = lead;
    this.askable = Set.copyOf(askable);
    this.begun = begun;
    this.today = today;
  }

  /**
   * The latest question about an indicator.
   *
   * @param since the day from which time without a value counted then
   */
  record Earlier(LocalDate since, int round, LocalDate askedOn) {}

  /** A question to somebody. */
  record Turn(PersonId person, RowId indicator, LocalDate since, int round) {}

  /**
   * @param earlier the latest question about this indicator, or null
   */
  Optional<Turn> turn(MeasuredMeasure measure, Measured indicator, Earlier earlier) {
    if (isAtRest(measure) || indicator.figure().reached()) {
      return Optional.empty();
    }
    LocalDate since = since(measure.row().content(), indicator);
    List<PersonId> owners = owners(measure.row().content());
    if (earlier == null || !earlier.since().equals(since)) {
      PersonId first = owners.isEmpty() ? lead : owners.get(0);
      return today.isBefore(since.plus(settings.first()))
          ? Optional.empty()
          : turn(first, indicator, since, OWNER);
    }
    boolean due =
        earlier.round() == OWNER && !today.isBefore(earlier.askedOn().plus(settings.second()));
    return due && owners.size() == SECOND_OWNER
        ? turn(owners.get(1), indicator, since, SECOND_OWNER)
        : Optional.empty();
  }

  private Optional<Turn> turn(PersonId person, Measured indicator, LocalDate since, int round) {
    return Optional.ofNullable(person)
        .filter(askable::contains)
        .map(asked -> new Turn(asked, indicator.row().id(), since, round));
  }

  private boolean isAtRest(MeasuredMeasure measure) {
    MeasureState state = measure.standing().state();
    LocalDate begins = measure.row().content().startsOn();
    return state == MeasureState.REACHED
        || state == MeasureState.DROPPED
        || begins != null && begins.isAfter(today);
  }

  private LocalDate since(Measure measure, Measured indicator) {
    ValueView last = indicator.last();
    return Stream.of(begun, measure.startsOn(), last == null ? null : last.day())
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  /** Those who can be asked, the owner first. */
  private List<PersonId> owners(Measure measure) {
    return measure
        .owners()
        .map(MilestoneOwner::person)
        .filter(Objects::nonNull)
        .filter(askable::contains)
        .distinct()
        .toList();
  }
}
