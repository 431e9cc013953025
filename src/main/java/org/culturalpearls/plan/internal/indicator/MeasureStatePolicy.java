package org.culturalpearls.plan.internal.indicator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.culturalpearls.plan.MilestoneState;
import org.culturalpearls.plan.MilestoneView;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.indicator.MeasureReason;
import org.culturalpearls.plan.indicator.MeasureState;
import org.culturalpearls.plan.indicator.Measured;
import org.culturalpearls.plan.indicator.Standing;

/**
 * Says where a measure stands by its dates, its milestones and what was measured. The first that
 * holds: reached, dropped, late, at risk, on time.
 */
final class MeasureStatePolicy {

  private final Measure measure;
  private final List<MilestoneView> milestones;
  private final List<Measured> indicators;
  private final LocalDate today;

  private MeasureStatePolicy(
      Measure measure, List<MilestoneView> milestones, List<Measured> indicators, LocalDate today) {
    this.measure = measure;
    this.milestones = milestones;
    this.indicators = indicators;
    this.today = today;
  }

  /**
   * @param milestones those of the measure
   * @param indicators those of the measure
   * @param today in the town's cycle
   */
  static Standing of(
      Measure measure, List<MilestoneView> milestones, List<Measured> indicators, LocalDate today) {
    return new MeasureStatePolicy(measure, milestones, indicators, today).standing();
  }

  private Standing standing() {
    if (isReached()) {
      return Standing.of(MeasureState.REACHED, MeasureReason.ALL_REACHED);
    }
    if (!milestones.isEmpty() && going().findAny().isEmpty()) {
      return Standing.of(MeasureState.DROPPED, MeasureReason.ALL_DROPPED);
    }
    return late().or(this::atRisk).orElseGet(this::onTime);
  }

  /** Everything that is not dropped, and there is something. */
  private boolean isReached() {
    boolean anything = going().findAny().isPresent() || targets().findAny().isPresent();
    return anything
        && going().allMatch(each -> each.state() == MilestoneState.REACHED)
        && targets().allMatch(each -> each.figure().reached());
  }

  /** The earliest of what is late. */
  private Optional<Standing> late() {
    Stream<Due> milestonesLate =
        unreported()
            .map(each -> due(MeasureReason.MILESTONE_LATE, each.wording().title(), dueOn(each)));
    Stream<Due> targetsMissed =
        missing()
            .map(Measured::indicator)
            .filter(each -> each.targetOn() != null)
            .map(each -> due(MeasureReason.TARGET_MISSED, each.title(), each.targetOn()));
    Stream<Due> end =
        Stream.ofNullable(measure.endsOn())
            .map(
                day -> new Due(day, Standing.of(MeasureState.LATE, MeasureReason.END_PASSED, day)));
    return Stream.of(milestonesLate, targetsMissed, end)
        .flatMap(each -> each)
        .filter(each -> each.day().isBefore(today))
        .min(Comparator.comparing(Due::day))
        .map(Due::standing);
  }

  /** What was to be by a day. */
  private record Due(LocalDate day, Standing standing) {}

  private static Due due(MeasureReason reason, String title, LocalDate day) {
    return new Due(day, Standing.of(MeasureState.LATE, reason, title, day));
  }

  private Optional<Standing> atRisk() {
    Stream<Standing> asked =
        going()
            .filter(each -> each.askedDate() != null)
            .map(
                each ->
                    atRisk(MeasureReason.NEW_DATE_ASKED, each.wording().title(), each.askedDate()));
    Stream<Standing> sentBack =
        going()
            .filter(each -> each.state() == MilestoneState.REWORK)
            .map(
                each ->
                    atRisk(MeasureReason.REPORT_SENT_BACK, each.wording().title(), dueOn(each)));
    return Stream.of(asked, sentBack, missing().flatMap(this::behind))
        .flatMap(each -> each)
        .findFirst();
  }

  private Stream<Standing> behind(Measured each) {
    long time = PacePolicy.timeGone(each.indicator(), measure.startsOn(), today);
    if (!PacePolicy.isHalfGone(time)) {
      return Stream.empty();
    }
    String question = each.indicator().title();
    if (!each.figure().isMeasured()) {
      return Stream.of(atRisk(MeasureReason.UNMEASURED, question));
    }
    Integer way = each.figure().way();
    return PacePolicy.isBehind(way, time)
        ? Stream.of(atRisk(MeasureReason.BEHIND, question, way, time))
        : Stream.empty();
  }

  private static Standing atRisk(MeasureReason reason, Object... arguments) {
    return Standing.of(MeasureState.AT_RISK, reason, arguments);
  }

  private Standing onTime() {
    return unreported()
        .min(Comparator.comparing(MeasureStatePolicy::dueOn))
        .map(
            next ->
                Standing.of(
                    MeasureState.ON_TIME,
                    MeasureReason.NEXT_MILESTONE,
                    next.wording().title(),
                    dueOn(next)))
        .orElseGet(() -> Standing.of(MeasureState.ON_TIME, MeasureReason.NOTHING_DUE));
  }

  private Stream<MilestoneView> going() {
    return milestones.stream().filter(each -> each.state() != MilestoneState.DROPPED);
  }

  private Stream<MilestoneView> unreported() {
    return milestones.stream().filter(each -> each.state().isUnreported());
  }

  private Stream<Measured> targets() {
    return indicators.stream().filter(each -> each.indicator().target() != null);
  }

  private Stream<Measured> missing() {
    return targets().filter(each -> !each.figure().reached());
  }

  private static LocalDate dueOn(MilestoneView milestone) {
    return milestone.wording().dueOn();
  }
}
