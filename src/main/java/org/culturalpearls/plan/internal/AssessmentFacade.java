package org.culturalpearls.plan.internal;

import java.util.List;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.AssessmentService;
import org.culturalpearls.plan.AssessmentView;
import org.culturalpearls.shared.AlreadyDone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores the self-assessments of towns, also of those that have finished. */
@Service
@Transactional(readOnly = true)
class AssessmentFacade implements AssessmentService {

  private final SelfAssessments assessments;
  private final PlanAccess access;
  private final PlanTimes times;
  private final CaseHistory history;

  AssessmentFacade(
      SelfAssessments assessments, PlanAccess access, PlanTimes times, CaseHistory history) {
    this.assessments = assessments;
    this.access = access;
    this.times = times;
    this.history = history;
  }

  @Override
  @Transactional
  public void assess(PersonId person, ParticipationId id, Assess assessment) {
    ParticipationView participation = access.teamMember(person, id);
    if (!participation.stage().takesOrTookPart()) {
      throw new AlreadyDone("error.plan.participation-ended");
    }
    assessments.saveAndFlush(new SelfAssessment(id, person, times.now(), assessment));
    history.record(id, person, "plan.assessed");
  }

  @Override
  public List<AssessmentView> assessments(PersonId reader, ParticipationId id) {
    access.reader(reader, id);
    return assessments.findByParticipationIdOrderByAssessedAtDescIdDesc(id.value()).stream()
        .map(SelfAssessment::view)
        .toList();
  }
}
