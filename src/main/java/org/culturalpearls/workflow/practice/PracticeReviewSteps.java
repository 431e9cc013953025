package org.culturalpearls.workflow.practice;

import java.util.EnumMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.notification.outbox.TaskGroup;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeReviewService;
import org.culturalpearls.practice.PracticeService;
import org.culturalpearls.practice.PracticeText;
import org.culturalpearls.workflow.cases.CaseVariables;
import org.culturalpearls.workflow.cases.StartedTask;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.culturalpearls.workflow.practice.PracticeReviewForms.CheckPractice;
import org.culturalpearls.workflow.practice.PracticeReviewForms.GiveExpertOpinion;
import org.culturalpearls.workflow.practice.PracticeReviewForms.SubmitPractice;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of PracticeReviewProcess. */
@Configuration(proxyBeanMethods = false)
class PracticeReviewSteps {

  private final PracticeService practices;
  private final PracticeReviewService reviews;

  PracticeReviewSteps(PracticeService practices, PracticeReviewService reviews) {
    this.practices = practices;
    this.reviews = reviews;
  }

  /** Begins a draft, unless the author has begun it on a page. */
  @Bean
  ProcessStep beginPracticeStep() {
    return execution -> {
      if (!execution.hasVariable(PracticeReviewModel.PRACTICE)) {
        PracticeId practice = practices.begin(StartedTask.starter(execution));
        execution.setVariable(PracticeReviewModel.PRACTICE, practice.value());
        execution.setProcessBusinessKey(practice.key());
      }
      authorsTurn(execution);
    };
  }

  /** Hands the draft in, or discards it. */
  @Bean
  ProcessStep recordPracticeSubmissionStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      SubmitPractice form = sent.as(SubmitPractice.class);
      PracticeId practice = PracticeReviewModel.practice(execution);
      boolean submits = form.decision() == SubmitPractice.Decision.SUBMIT;
      if (submits) {
        practices.submit(sent.person(), practice, command(form));
        editorsTurn(execution);
      } else {
        practices.discard(sent.person(), practice);
      }
      execution.setVariable(PracticeReviewModel.SUBMITTED, submits);
    };
  }

  private static PracticeService.Submit command(SubmitPractice form) {
    Map<PracticeText, String> texts = new EnumMap<>(PracticeText.class);
    texts.put(PracticeText.TITLE, form.title());
    texts.put(PracticeText.TOWN, form.town());
    texts.put(PracticeText.NEED, form.need());
    texts.put(PracticeText.DONE, form.done());
    texts.put(PracticeText.SUMMARY, form.summary());
    texts.put(PracticeText.RESULT, form.result());
    return new PracticeService.Submit(form.municipality(), texts);
  }

  /** Records what the editor decides, and whose turn it is then. */
  @Bean
  ProcessStep recordPracticeCheckStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      CheckPractice form = sent.as(CheckPractice.class);
      PracticeReviewService.Decision decision = form.decision();
      reviews.check(
          sent.person(),
          PracticeReviewModel.practice(execution),
          new PracticeReviewService.Check(decision, form.remarks(), form.reason(), form.expert()));
      execution.setVariable(
          PracticeReviewModel.OPINION_ASKED, decision == PracticeReviewService.Decision.ASK_EXPERT);
      execution.setVariable(PracticeReviewModel.DECISION, decision.field());
      switch (decision) {
        case CHANGE -> authorsTurn(execution);
        case ASK_EXPERT -> {
          execution.setVariable(PracticeReviewModel.EXPERT, CaseVariables.user(form.expert()));
          execution.setVariable(
              PracticeReviewModel.OPINION_BY, CaseVariables.date(reviews.opinionBy()));
        }
        case PUBLISH, DECLINE -> {
          // The process ends.
        }
      }
    };
  }

  /** Records the opinion, or that there is none. */
  @Bean
  ProcessStep recordExpertOpinionStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      GiveExpertOpinion form = sent.as(GiveExpertOpinion.class);
      reviews.answer(
          sent.person(),
          PracticeReviewModel.practice(execution),
          new PracticeReviewService.Answer(
              form.decision() == GiveExpertOpinion.Decision.GIVE, form.opinion()));
      editorsTurn(execution);
    };
  }

  /** Goes on without the opinion of an expert who was silent. */
  @Bean
  ProcessStep expertSilentStep() {
    return execution -> {
      reviews.opinionOverdue(PracticeReviewModel.practice(execution));
      editorsTurn(execution);
    };
  }

  private void authorsTurn(DelegateExecution execution) {
    execution.setVariable(PracticeReviewModel.SUBMIT_BY, CaseVariables.date(practices.submitBy()));
  }

  /** The name of the town is a typed text where it is not in the register, hence no variable. */
  private void editorsTurn(DelegateExecution execution) {
    PracticeId practice = PracticeReviewModel.practice(execution);
    execution.setVariable(PracticeReviewModel.CHECKERS, TaskGroup.checkers(practice));
    execution.setVariable(PracticeReviewModel.CHECK_BY, CaseVariables.date(reviews.checkBy()));
    execution.setVariable(
        PracticeReviewModel.TOWN, practices.townInRegister(practice).orElse(null));
  }
}
