package org.culturalpearls.workflow.plandevelopment;

import java.time.Instant;
import java.util.Optional;
import org.culturalpearls.cycle.Limit;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.plan.PlanDevelopmentService;
import org.culturalpearls.plan.PlanLifecycleService;
import org.culturalpearls.plan.assessment.AssessmentService;
import org.culturalpearls.workflow.cases.CaseVariables;
import org.culturalpearls.workflow.cases.MentorsTurn;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.culturalpearls.workflow.plandevelopment.PlanForms.AssessPreparedness;
import org.culturalpearls.workflow.plandevelopment.PlanForms.DecideOnLatePlan;
import org.culturalpearls.workflow.plandevelopment.PlanForms.DraftPlan;
import org.culturalpearls.workflow.plandevelopment.PlanForms.GivePlanFeedback;
import org.culturalpearls.workflow.plandevelopment.PlanForms.SubmitPlan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of PlanDevelopmentProcess. */
@Configuration(proxyBeanMethods = false)
class PlanSteps {

  private final PlanDevelopmentService plans;
  private final PlanLifecycleService lifecycle;
  private final MentorsTurn mentors;

  PlanSteps(PlanDevelopmentService plans, PlanLifecycleService lifecycle, MentorsTurn mentors) {
    this.plans = plans;
    this.lifecycle = lifecycle;
    this.mentors = mentors;
  }

  /** Determines the due date of the coordinator's decision on a late plan. */
  @Bean
  ProcessStep askAboutLatePlanStep() {
    return execution -> {
      execution.setVariable(
          PlanDevelopmentModel.DECIDE_BY,
          CaseVariables.date(lifecycle.lateDecisionDue(CaseVariables.participation(execution))));
    };
  }

  /** Hands the draft in, for feedback or straight for submission. */
  @Bean
  ProcessStep handInPlanStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      DraftPlan form = sent.as(DraftPlan.class);
      PlanDevelopmentService.HandedIn handedIn =
          plans.handIn(sent.person(), CaseVariables.participation(execution), form.next());
      boolean feedback = handedIn.next() == PlanDevelopmentService.AfterDraft.FEEDBACK;
      execution.setVariable(PlanDevelopmentModel.FEEDBACK_WANTED, feedback);
      if (feedback) {
        mentors.begins(execution, new Limit(handedIn.dueAt(), handedIn.silent()));
        execution.setVariable(
            PlanDevelopmentModel.WAIT_UNTIL, CaseVariables.date(handedIn.waitUntil()));
      } else {
        execution.setVariable(PlanDevelopmentModel.SUBMIT_BY, CaseVariables.date(handedIn.dueAt()));
      }
    };
  }

  /** Puts the submitted plan in force: creates its milestones, each with its process. */
  @Bean
  ProcessStep putPlanInForceStep() {
    return execution -> {
      lifecycle.putInForce(CaseVariables.participation(execution));
    };
  }

  /** Records the town's self-assessment. */
  @Bean
  ProcessStep recordAssessmentStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      Instant draftBy =
          plans.assess(sent.person(), CaseVariables.participation(execution), assessment(sent));
      execution.setVariable(PlanDevelopmentModel.DRAFT_BY, CaseVariables.date(draftBy));
    };
  }

  /** Gives a late town more time, or lets it leave. */
  @Bean
  ProcessStep recordLatePlanDecisionStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      DecideOnLatePlan form = sent.as(DecideOnLatePlan.class);
      PlanLifecycleService.LatePlanDecision decision =
          form.decision() == DecideOnLatePlan.Decision.EXTEND
              ? new PlanLifecycleService.LatePlanDecision.Extend(form.until())
              : new PlanLifecycleService.LatePlanDecision.Leave(form.reason());
      Optional<Instant> planDue =
          lifecycle.decideOnLatePlan(
              sent.person(), CaseVariables.participation(execution), decision);
      execution.setVariable(PlanDevelopmentModel.MORE_TIME, planDue.isPresent());
    };
  }

  /** Records the feedback on a plan. */
  @Bean
  ProcessStep recordPlanFeedbackStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      GivePlanFeedback form = sent.as(GivePlanFeedback.class);
      PlanDevelopmentService.FeedbackGiven given =
          plans.giveFeedback(
              sent.person(),
              CaseVariables.participation(execution),
              new PlanDevelopmentService.Feedback(
                  form.ready() == GivePlanFeedback.Ready.YES, form.remarks()));
      execution.setVariable(
          PlanDevelopmentModel.NEXT_STEP,
          given.ready() ? PlanDevelopmentModel.SUBMITS : PlanDevelopmentModel.WRITES_ON);
      execution.setVariable(
          given.ready() ? PlanDevelopmentModel.SUBMIT_BY : PlanDevelopmentModel.DRAFT_BY,
          CaseVariables.date(given.dueAt()));
    };
  }

  /** Submits the plan, or returns to writing. */
  @Bean
  ProcessStep recordSubmissionStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      SubmitPlan form = sent.as(SubmitPlan.class);
      ParticipationId participation = CaseVariables.participation(execution);
      if (form.decision() == SubmitPlan.Decision.SUBMIT) {
        plans.submit(sent.person(), participation);
        execution.setVariable(PlanDevelopmentModel.NEXT_STEP, PlanDevelopmentModel.HAS_SUBMITTED);
      } else {
        Instant draftBy = plans.revise(sent.person(), participation);
        execution.setVariable(PlanDevelopmentModel.DRAFT_BY, CaseVariables.date(draftBy));
        execution.setVariable(PlanDevelopmentModel.NEXT_STEP, PlanDevelopmentModel.WRITES_ON);
      }
    };
  }

  private static AssessmentService.Assess assessment(Submission sent) {
    if (!OlderAssessment.isIn(sent.form())) {
      AssessPreparedness form = sent.as(AssessPreparedness.class);
      return AssessmentService.Assess.levels(form.levels(), form.note());
    }
    OlderAssessment form = sent.as(OlderAssessment.class);
    return AssessmentService.Assess.ratings(form.ratings(), form.note());
  }
}
