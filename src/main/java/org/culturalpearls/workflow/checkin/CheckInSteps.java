package org.culturalpearls.workflow.checkin;

import java.time.Instant;
import java.util.Optional;
import org.culturalpearls.mentoring.checkin.CheckInService;
import org.culturalpearls.workflow.cases.CaseVariables;
import org.culturalpearls.workflow.checkin.CheckInForms.AnswerCheckIn;
import org.culturalpearls.workflow.checkin.CheckInForms.LookIntoMentoring;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of CheckInProcess. */
@Configuration(proxyBeanMethods = false)
class CheckInSteps {

  private final CheckInService checkIns;

  CheckInSteps(CheckInService checkIns) {
    this.checkIns = checkIns;
  }

  /** Closes the check-in and determines whether a coordinator should look into the mentoring. */
  @Bean
  ProcessStep closeCheckInStep() {
    return execution -> {
      Optional<Instant> lookIntoBy = checkIns.close(CheckInModel.checkIn(execution));
      execution.setVariable(CheckInModel.TO_LOOK_INTO, lookIntoBy.isPresent());
      lookIntoBy.ifPresent(
          due -> execution.setVariable(CheckInModel.LOOK_INTO_BY, CaseVariables.date(due)));
    };
  }

  /** Opens the check-in at the end of the quarter, for both sides. */
  @Bean
  ProcessStep openCheckInStep() {
    return execution -> {
      Instant answerBy = checkIns.open(CheckInModel.checkIn(execution));
      execution.setVariable(CheckInModel.ANSWER_BY, CaseVariables.date(answerBy));
    };
  }

  /** Records one side's answer to a check-in. */
  @Bean
  ProcessStep recordCheckInAnswerStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      AnswerCheckIn form = sent.as(AnswerCheckIn.class);
      checkIns.answer(
          sent.person(),
          new CheckInService.Answer(
              CheckInModel.checkIn(execution),
              CheckInModel.side(execution),
              form.rating(),
              form.progress(),
              form.obstacles(),
              form.note()));
    };
  }

  /** Records what the coordinator found out about a mentoring. */
  @Bean
  ProcessStep recordFindingStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      LookIntoMentoring form = sent.as(LookIntoMentoring.class);
      checkIns.lookInto(sent.person(), CheckInModel.checkIn(execution), form.finding());
    };
  }
}
