package org.culturalpearls.cycle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.culturalpearls.shared.LocalMoments;

/**
 * A cycle as other modules see it. The dates are null if a finished cycle was added without them.
 *
 * @param zone time zone of the cycle's dates and deadlines
 * @param opensOn first day
 * @param planDueOn last day for plans
 * @param planDueTime until when on that day
 * @param endsOn last day of the title year
 * @param figures null unless the cycle is finished and they were published
 * @param caseKey the business key of its own processes, with which the case keys of its towns begin
 */
public record CycleView(
    CycleId id,
    int titleYear,
    String name,
    ZoneId zone,
    LocalDate opensOn,
    LocalDate planDueOn,
    LocalTime planDueTime,
    LocalDate endsOn,
    boolean finished,
    CycleFigures figures,
    CaseKey caseKey) {

  /** For a real cycle. */
  public CycleView(
      CycleId id,
      int titleYear,
      String name,
      ZoneId zone,
      LocalDate opensOn,
      LocalDate planDueOn,
      LocalTime planDueTime,
      LocalDate endsOn,
      boolean finished,
      CycleFigures figures) {
    this(
        id,
        titleYear,
        name,
        zone,
        opensOn,
        planDueOn,
        planDueTime,
        endsOn,
        finished,
        figures,
        new CaseKey(Integer.toString(titleYear)));
  }

  /** For a real cycle in which plans are due at the end of their day. */
  public CycleView(
      CycleId id,
      int titleYear,
      String name,
      ZoneId zone,
      LocalDate opensOn,
      LocalDate planDueOn,
      LocalDate endsOn,
      boolean finished,
      CycleFigures figures) {
    this(
        id,
        titleYear,
        name,
        zone,
        opensOn,
        planDueOn,
        LocalMoments.LAST_SECOND,
        endsOn,
        finished,
        figures);
  }

  /** Returns whether it counts nowhere, and nobody outside it sees it. */
  public boolean isRehearsal() {
    return caseKey.isOfRehearsal();
  }

  /** Returns until when plans are submitted, in the cycle's time zone; null without that day. */
  public LocalDateTime planDueAt() {
    return planDueOn == null ? null : planDueOn.atTime(planDueTime);
  }

  public boolean sameDates(CycleView other) {
    return zone.equals(other.zone)
        && Objects.equals(opensOn, other.opensOn)
        && Objects.equals(planDueAt(), other.planDueAt())
        && Objects.equals(endsOn, other.endsOn);
  }
}
