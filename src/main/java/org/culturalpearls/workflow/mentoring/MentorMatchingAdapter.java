package org.culturalpearls.workflow.mentoring;

import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.MatchingProcess;
import org.culturalpearls.mentoring.MentoringId;
import org.culturalpearls.workflow.engine.Instances;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Starts and ends MentorMatchingProcess. */
@Component
class MentorMatchingAdapter implements MatchingProcess {

  private final RuntimeService runtime;
  private final Instances instances;

  MentorMatchingAdapter(@Lazy RuntimeService runtime, Instances instances) {
    this.runtime = runtime;
    this.instances = instances;
  }

  @Override
  public void mentorNeeded(MentoringId mentoring, ParticipationView town, Instant proposeBy) {
    Map<String, Object> variables = CaseNames.of(town, mentoring);
    variables.put(MatchingNames.PROPOSE_BY, CaseNames.date(proposeBy));
    runtime.startProcessInstanceByKey(MatchingNames.PROCESS, town.caseKey().value(), variables);
  }

  @Override
  public void mentorNoLongerNeeded(MentoringId mentoring) {
    instances.end(MatchingNames.PROCESS, CaseNames.MENTORING, mentoring, "the town left");
  }
}
