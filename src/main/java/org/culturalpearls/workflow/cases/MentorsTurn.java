package org.culturalpearls.workflow.cases;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.cycle.Limit;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.notification.outbox.TaskGroup;
import org.culturalpearls.people.Role;
import org.culturalpearls.plan.MentorsOfParticipation;
import org.springframework.stereotype.Component;

/**
 * Determines who gets the next task about a plan or a milestone, and its limits: the lead mentor,
 * or the coordinators if nobody mentors the town.
 */
@Component
public class MentorsTurn {

  public static final String FEEDBACK_BY = "feedbackBy";
  public static final String FEEDBACK_SILENT = "feedbackSilent";

  private final MentorsOfParticipation mentors;

  MentorsTurn(MentorsOfParticipation mentors) {
    this.mentors = mentors;
  }

  /** Determined each time: the mentors of a town may change while its processes wait. */
  public void begins(DelegateExecution execution, Limit limit) {
    Optional<MentorsOfParticipation.Mentors> both =
        mentors.mentorsOf(CaseVariables.participation(execution));
    execution.setVariable(CaseVariables.MENTORS_GROUP, group(both));
    execution.setVariable(
        CaseVariables.LEAD_USER,
        CaseVariables.user(both.map(MentorsOfParticipation.Mentors::lead).orElse(null)));
    execution.setVariable(FEEDBACK_BY, CaseVariables.date(limit.due()));
    execution.setVariable(FEEDBACK_SILENT, CaseVariables.date(limit.silent()));
  }

  /** Returns the candidate group of a mentors' task. */
  static String group(Optional<MentorsOfParticipation.Mentors> mentors) {
    return mentors
        .map(found -> TaskGroup.mentors(new MentoringId(found.mentoringId())))
        .orElse(Role.COORDINATOR.groupId());
  }
}
