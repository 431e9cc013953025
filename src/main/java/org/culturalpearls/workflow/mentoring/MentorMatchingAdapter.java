package org.culturalpearls.workflow.mentoring;

import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.MatchingProcess;
import org.culturalpearls.mentoring.MentoringId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Starts and ends MentorMatchingProcess. */
@Component
class MentorMatchingAdapter implements MatchingProcess {

  private final RuntimeService runtime;

  MentorMatchingAdapter(@Lazy RuntimeService runtime) {
    this.runtime = runtime;
  }

  @Override
  public void mentorNeeded(MentoringId mentoring, ParticipationView town, Instant proposeBy) {
    Map<String, Object> variables = CaseNames.of(town, mentoring);
    variables.put(MatchingNames.PROPOSE_BY, CaseNames.date(proposeBy));
    runtime.startProcessInstanceByKey(MatchingNames.PROCESS, town.caseKey().value(), variables);
  }

  @Override
  public void mentorNoLongerNeeded(MentoringId mentoring) {
    runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(MatchingNames.PROCESS)
        .variableValueEquals(CaseNames.MENTORING, mentoring.value())
        .list()
        .forEach(
            instance ->
                runtime.deleteProcessInstance(instance.getId(), "the town left", true, true));
  }
}
