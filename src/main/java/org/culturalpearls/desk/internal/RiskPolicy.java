package org.culturalpearls.desk.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.desk.Risk;
import org.culturalpearls.desk.RiskReason;
import org.culturalpearls.mentoring.agreement.MeetingRhythm;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanState;

/**
 * Finds why a case is at risk, from what is known of it: the table of {@code docs/risks.md}, row by
 * row.
 */
final class RiskPolicy {

  /** Weeks past the agreed rhythm in which a meeting may still come. */
  private static final int PATIENCE = 3;

  private static final int DAYS_OF_WEEK = 7;
  private static final long SECONDS_OF_DAY = Duration.ofDays(1).toSeconds();

  private final RiskSettings settings;

  RiskPolicy(RiskSettings settings) {
    this.settings = settings;
  }

  /** Returns the reasons, what hurts most first; empty for a case that goes well. */
  List<Risk> of(CaseState town, Instant now) {
    List<Risk> found = new ArrayList<>();
    if (!town.leadThere()) {
      found.add(of(RiskReason.TOWN_LEAD_GONE, now, 0, town.lead()));
    }
    mentorGone(town, now).ifPresent(found::add);
    if (!town.refused().isEmpty()) {
      found.add(new Risk(RiskReason.MAIL_REFUSED, now, 0, town.refused(), null));
    }
    lowRating(town).ifPresent(found::add);
    planNotReady(town, now).ifPresent(found::add);
    overdue(town, now).ifPresent(found::add);
    reviewMissed(town, now).ifPresent(found::add);
    silences(town, now).forEach(found::add);
    noMeeting(town, now).ifPresent(found::add);
    return found;
  }

  private static Optional<Risk> mentorGone(CaseState town, Instant now) {
    return Optional.ofNullable(town.mentoring())
        .filter(mentoring -> mentoring.lead() != null && !mentoring.leadThere())
        .map(mentoring -> of(RiskReason.MENTOR_GONE, now, 0, mentoring.lead()));
  }

  private Optional<Risk> lowRating(CaseState town) {
    return active(town)
        .filter(
            mentoring -> mentoring.lowest() != null && mentoring.lowest() <= settings.lowRating())
        .map(
            mentoring ->
                new Risk(
                    RiskReason.LOW_RATING,
                    mentoring.ratedAt(),
                    mentoring.lowest(),
                    sides(town, mentoring),
                    null));
  }

  /** While the mentor has the plan, it is the mentor's turn. */
  private Optional<Risk> planNotReady(CaseState town, Instant now) {
    boolean handedIn = town.plan() == PlanState.FEEDBACK_REQUESTED;
    if (town.stage() != Stage.PREPARING
        || town.planDue() == null
        || !handedIn && town.plan() != PlanState.DRAFT
        || now.isBefore(town.planDue().minus(Duration.ofDays(settings.planDays())))) {
      return Optional.empty();
    }
    PersonId mentor = town.mentoring() == null ? null : town.mentoring().lead();
    return Optional.of(
        of(
            RiskReason.PLAN_NOT_READY,
            town.planDue(),
            Math.floorDiv(Duration.between(now, town.planDue()).toSeconds(), SECONDS_OF_DAY),
            handedIn && mentor != null ? mentor : town.lead()));
  }

  private Optional<Risk> overdue(CaseState town, Instant now) {
    return Optional.ofNullable(town.overdue())
        .filter(task -> days(task.due(), now) >= settings.taskDays())
        .map(
            task ->
                new Risk(
                    RiskReason.TASK_OVERDUE,
                    task.due(),
                    days(task.due(), now),
                    town.overdueOf(),
                    task));
  }

  /** While a town is mentored, the check-in takes the review's place. */
  private static Optional<Risk> reviewMissed(CaseState town, Instant now) {
    return Optional.ofNullable(town.reviewMissed())
        .filter(until -> town.stage() == Stage.IN_FORCE && !town.mentoringActive())
        .map(until -> of(RiskReason.REVIEW_MISSED, until, days(until, now), town.lead()));
  }

  private Stream<Risk> silences(CaseState town, Instant now) {
    boolean works = town.stage() == Stage.PREPARING || town.stage() == Stage.IN_FORCE;
    return Stream.concat(
        works && days(town.townSign(), now) >= settings.silentDays()
            ? Stream.of(
                of(
                    RiskReason.TOWN_SILENT,
                    town.townSign(),
                    days(town.townSign(), now),
                    town.lead()))
            : Stream.of(),
        active(town).stream()
            .filter(mentoring -> days(mentoring.sign(), now) >= settings.silentDays())
            .map(
                mentoring ->
                    of(
                        RiskReason.MENTOR_SILENT,
                        mentoring.sign(),
                        days(mentoring.sign(), now),
                        mentoring.lead())));
  }

  private Optional<Risk> noMeeting(CaseState town, Instant now) {
    return active(town)
        .filter(mentoring -> !mentoring.meetsLater())
        .filter(mentoring -> weeks(mentoring.met(), now) >= allowed(mentoring.rhythm()))
        .map(
            mentoring ->
                new Risk(
                    RiskReason.NO_MEETING,
                    mentoring.met(),
                    weeks(mentoring.met(), now),
                    sides(town, mentoring),
                    null));
  }

  /** Who agreed to meet once a quarter is not late after two months. */
  private int allowed(MeetingRhythm rhythm) {
    int agreed =
        rhythm == null
            ? 0
            : switch (rhythm) {
              case FORTNIGHTLY -> 2;
              case MONTHLY -> 5;
              case BIMONTHLY -> 9;
              case QUARTERLY -> 13;
            };
    return Math.max(settings.meetingWeeks(), agreed + PATIENCE);
  }

  private static Optional<CaseState.Mentoring> active(CaseState town) {
    return Optional.ofNullable(town.mentoring())
        .filter(mentoring -> town.mentoringActive() && mentoring.leadThere());
  }

  private static List<PersonId> sides(CaseState town, CaseState.Mentoring mentoring) {
    return Stream.of(town.lead(), mentoring.lead()).filter(Objects::nonNull).distinct().toList();
  }

  private static Risk of(RiskReason reason, Instant since, long amount, PersonId person) {
    return new Risk(reason, since, amount, List.of(person), null);
  }

  private static long days(Instant since, Instant now) {
    return since == null ? 0 : Duration.between(since, now).toDays();
  }

  private static long weeks(Instant since, Instant now) {
    return days(since, now) / DAYS_OF_WEEK;
  }
}
