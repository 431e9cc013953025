package org.culturalpearls.workflow.matching;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.matching.MatchingProcess;
import org.culturalpearls.mentoring.matching.MatchingService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.workflow.cases.CaseVariables;
import org.culturalpearls.workflow.engine.Instances;
import org.culturalpearls.workflow.engine.spi.EngineActs;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Implements the port of matching with MentorMatchingProcess. */
@Component
class MentorMatchingAdapter implements MatchingProcess {

  private final RuntimeService runtime;
  private final FormService forms;
  private final Instances instances;
  private final EngineActs acts;

  MentorMatchingAdapter(
      @Lazy RuntimeService runtime, @Lazy FormService forms, Instances instances, EngineActs acts) {
    this.forms = forms;
    this.runtime = runtime;
    this.instances = instances;
    this.acts = acts;
  }

  @Override
  public void mentorNeeded(MentoringId mentoring, ParticipationView town, Instant proposeBy) {
    Map<String, Object> variables = CaseVariables.of(town, mentoring);
    variables.put(MatchingModel.PROPOSE_BY, CaseVariables.date(proposeBy));
    runtime.startProcessInstanceByKey(MatchingModel.PROCESS, town.caseKey().value(), variables);
  }

  @Override
  public void propose(PersonId coordinator, MatchingService.Propose choice) {
    String task =
        instances
            .openTask(
                MatchingModel.PROCESS,
                CaseVariables.MENTORING,
                choice.mentoring(),
                MatchingModel.PROPOSE_MENTOR)
            .orElseThrow(() -> new AlreadyDone("error.mentoring.already-proposed"));
    Map<String, Object> sent = new HashMap<>();
    sent.put("decision", "propose");
    sent.put("lead", Long.toString(choice.lead().value()));
    if (choice.twin() != null) {
      sent.put("twin", Long.toString(choice.twin().value()));
    }
    acts.doAs(coordinator, () -> forms.submitTaskForm(task, sent));
  }

  @Override
  public void mentorNoLongerNeeded(MentoringId mentoring) {
    instances.end(MatchingModel.PROCESS, CaseVariables.MENTORING, mentoring, "the town left");
  }
}
