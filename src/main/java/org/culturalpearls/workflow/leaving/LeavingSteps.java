package org.culturalpearls.workflow.leaving;

import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.mentoring.ending.LeavingService;
import org.culturalpearls.workflow.cases.CaseVariables;
import org.culturalpearls.workflow.cases.StartedTask;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.culturalpearls.workflow.leaving.LeavingForms.LeaveProgramme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of LeaveProgrammeProcess. */
@Configuration(proxyBeanMethods = false)
class LeavingSteps {

  private final LeavingService leaving;
  private final ParticipationService participations;

  LeavingSteps(LeavingService leaving, ParticipationService participations) {
    this.leaving = leaving;
    this.participations = participations;
  }

  /** Determines the due date of the starter's decision. */
  @Bean
  ProcessStep leaveProgrammeDueStep() {
    return execution -> {
      execution.setVariable(
          LeavingModel.LEAVE_BY,
          CaseVariables.date(leaving.decideBy(StartedTask.starter(execution))));
    };
  }

  /**
   * Takes the town out of the programme, unless the starter discards it. This process joins the
   * case only afterwards, so that it does not end with it.
   */
  @Bean
  ProcessStep takeTownOutStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      LeaveProgramme form = sent.as(LeaveProgramme.class);
      boolean leave = !(form.decision() == LeaveProgramme.Decision.DISCARD);
      execution.setVariable(LeavingModel.LEFT, leave);
      if (leave) {
        ParticipationId id = form.participation();
        leaving.leave(sent.person(), new LeavingService.Leave(id, form.reason()));
        StartedTask.belongsTo(execution, participations.participation(id));
      }
    };
  }
}
