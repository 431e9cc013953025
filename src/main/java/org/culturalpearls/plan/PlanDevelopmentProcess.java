package org.culturalpearls.plan;

import java.time.Instant;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.Limit;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.Step;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.assessment.AssessmentService;

/** Port to the process in which a town writes its plan. */
public interface PlanDevelopmentProcess {

  void start(Start start);

  /** Moves the deadline of the plan, and the due dates of open tasks that it caps. */
  void planDueMoved(ParticipationId participation, Instant planDueAt, Limits limits);

  /** Does the task <em>Assess preparedness</em> for this person; returns false if there is none. */
  boolean assess(PersonId person, ParticipationId participation, AssessmentService.Assess whole);

  /** Ends the process with its open tasks, since the town left. */
  void end(ParticipationId participation);

  /** Calculates when open tasks are due. */
  interface Limits {

    /** Returns when a task of the town is due that began at this moment. */
    Instant due(Step step, Instant begun);

    /** Returns the limit of the feedback that the town waits for. */
    Limit feedback();

    /** Returns until when it waits. */
    Instant feedbackWaitUntil();
  }

  /**
   * What plan development starts with.
   *
   * @param assessDueAt when the first self-assessment is due
   * @param planDueAt when the plan has to be submitted
   */
  record Start(
      ParticipationId participation,
      CaseKey caseKey,
      String town,
      Instant assessDueAt,
      Instant planDueAt) {}
}
