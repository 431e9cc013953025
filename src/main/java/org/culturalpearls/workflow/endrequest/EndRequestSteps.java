package org.culturalpearls.workflow.endrequest;

import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.ending.EndRequestService;
import org.culturalpearls.workflow.cases.CaseVariables;
import org.culturalpearls.workflow.cases.StartedTask;
import org.culturalpearls.workflow.endrequest.EndRequestForms.RequestEnd;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of EndMentoringProcess. */
@Configuration(proxyBeanMethods = false)
class EndRequestSteps {

  private final EndRequestService requests;
  private final MentoringService mentorings;
  private final ParticipationService participations;

  EndRequestSteps(
      EndRequestService requests,
      MentoringService mentorings,
      ParticipationService participations) {
    this.requests = requests;
    this.mentorings = mentorings;
    this.participations = participations;
  }

  /** Records the request, unless the starter discards it. */
  @Bean
  ProcessStep recordEndRequestStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      RequestEnd form = sent.as(RequestEnd.class);
      boolean request = !(form.decision() == RequestEnd.Decision.DISCARD);
      execution.setVariable(EndRequestModel.REQUESTED, request);
      if (request) {
        MentoringId id = form.mentoring();
        requests.request(
            sent.person(), new EndRequestService.Request(id, form.reason(), form.endsOn()));
        var town = participations.participation(mentorings.mentoring(id).participation());
        StartedTask.belongsTo(execution, town, id);
      }
    };
  }

  /** Determines the due date of the request. */
  @Bean
  ProcessStep requestEndDueStep() {
    return execution -> {
      execution.setVariable(
          EndRequestModel.REQUEST_BY,
          CaseVariables.date(requests.requestBy(StartedTask.starter(execution))));
    };
  }
}
