package org.culturalpearls.workflow.practice;

import java.util.Optional;
import org.culturalpearls.notification.outbox.TaskGroup;
import org.culturalpearls.practice.PracticeConfirmationService;
import org.culturalpearls.practice.PracticeConfirmationService.Asked;
import org.culturalpearls.practice.PracticeConfirmationService.Decision;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.workflow.cases.CaseVariables;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.culturalpearls.workflow.practice.PracticeConfirmationForms.ConfirmPractice;
import org.culturalpearls.workflow.practice.PracticeConfirmationForms.LookAfterPractice;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of PracticeConfirmationProcess. */
@Configuration(proxyBeanMethods = false)
class PracticeConfirmationSteps {

  private final PracticeConfirmationService confirmations;

  PracticeConfirmationSteps(PracticeConfirmationService confirmations) {
    this.confirmations = confirmations;
  }

  /** Finds the owner and until when she or he answers, unless the owner has left. */
  @Bean
  ProcessStep askPracticeOwnerStep() {
    return execution -> {
      Optional<Asked> asked = confirmations.askOwner(PracticeConfirmationModel.practice(execution));
      execution.setVariable(PracticeConfirmationModel.OWNER_THERE, asked.isPresent());
      asked.ifPresent(
          each -> {
            execution.setVariable(
                PracticeConfirmationModel.OWNER, CaseVariables.user(each.owner()));
            execution.setVariable(
                PracticeConfirmationModel.CONFIRM_BY, CaseVariables.date(each.by()));
          });
    };
  }

  /** Records what the owner says. */
  @Bean
  ProcessStep recordPracticeConfirmationStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      ConfirmPractice form = sent.as(ConfirmPractice.class);
      confirmations.answer(
          sent.person(), PracticeConfirmationModel.practice(execution), form.decision());
      execution.setVariable(PracticeConfirmationModel.STANDS, form.decision().field());
    };
  }

  /** Hands it to the editors who may check it. */
  @Bean
  ProcessStep askPracticeEditorsStep() {
    return execution -> {
      PracticeId practice = PracticeConfirmationModel.practice(execution);
      execution.setVariable(
          PracticeConfirmationModel.LOOK_AFTER_BY,
          CaseVariables.date(confirmations.askEditors(practice)));
      execution.setVariable(PracticeConfirmationModel.CHECKERS, TaskGroup.checkers(practice));
    };
  }

  /** Records what an editor decides. */
  @Bean
  ProcessStep recordPracticeLookedAfterStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      LookAfterPractice form = sent.as(LookAfterPractice.class);
      confirmations.lookAfter(
          sent.person(),
          PracticeConfirmationModel.practice(execution),
          new PracticeConfirmationService.LookAfter(form.decision(), form.reason()));
      execution.setVariable(
          PracticeConfirmationModel.ASKED_AGAIN, form.decision() == Decision.ASK_AGAIN);
      execution.setVariable(PracticeConfirmationModel.STANDS, form.decision().field());
    };
  }
}
