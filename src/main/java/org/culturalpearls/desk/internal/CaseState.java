package org.culturalpearls.desk.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.desk.Risk;
import org.culturalpearls.desk.RiskReason;
import org.culturalpearls.mentoring.agreement.MeetingRhythm;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanState;

/**
 * What is known of an open case, from one row.
 *
 * @param lead lead of the town's team
 * @param leadThere whether the lead is of the team and has an open account
 * @param townSign the last sign of the town, or when it began to take part
 * @param mentoring the open mentoring, or null
 * @param refused people of either side to whose present address no mail gets through
 * @param plan its state, or null where no plan was begun
 * @param overdue the task of somebody else than coordinators that is overdue longest, or null
 * @param overdueOf whose it is
 * @param reviewMissed until when the last quarterly review could be written, if nobody did and no
 *     coordinator has spoken with anybody of the case since; or null
 * @param reminded when the people were last reminded, by reason
 */
record CaseState(
    ParticipationId id,
    CaseKey caseKey,
    String town,
    Stage stage,
    PersonId lead,
    boolean leadThere,
    Instant townSign,
    Mentoring mentoring,
    List<PersonId> refused,
    PlanState plan,
    Instant planDue,
    Risk.OverdueTask overdue,
    List<PersonId> overdueOf,
    Instant reviewMissed,
    Map<RiskReason, Instant> reminded) {

  boolean mentoringActive() {
    return mentoring != null && mentoring.state() == MentoringState.ACTIVE;
  }

  /**
   * The open mentoring of a case.
   *
   * @param lead null until a mentor has accepted
   * @param sign the last sign of the mentors, or when it became active; null before
   * @param met the last meeting, or when it became active; null before
   * @param meetsLater whether a meeting is agreed on for later
   * @param rhythm as agreed, or null before
   * @param lowest the lowest rating of the latest check-in that somebody answered, unless a
   *     coordinator has looked into it; or null
   * @param ratedAt when that answer was given, or null
   */
  record Mentoring(
      MentoringState state,
      PersonId lead,
      boolean leadThere,
      Instant sign,
      Instant met,
      boolean meetsLater,
      MeetingRhythm rhythm,
      Integer lowest,
      Instant ratedAt) {}
}
