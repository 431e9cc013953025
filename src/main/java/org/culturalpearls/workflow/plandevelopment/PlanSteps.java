package org.culturalpearls.workflow.plandevelopment;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.culturalpearls.cycle.Deadlines;
import org.culturalpearls.cycle.Limit;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.Step;
import org.culturalpearls.plan.AssessmentService;
import org.culturalpearls.plan.Dimension;
import org.culturalpearls.plan.PlanDevelopmentService;
import org.culturalpearls.plan.PlanLifecycleService;
import org.culturalpearls.plan.PlanSection;
import org.culturalpearls.workflow.cases.CaseNames;
import org.culturalpearls.workflow.cases.MentorsTurn;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of PlanDevelopmentProcess. */
@Configuration(proxyBeanMethods = false)
class PlanSteps {

  private final Deadlines deadlines;
  private final PlanDevelopmentService plans;
  private final PlanLifecycleService lifecycle;
  private final MentorsTurn mentors;
  private final PlanDates dates;

  PlanSteps(
      Deadlines deadlines,
      PlanDevelopmentService plans,
      PlanLifecycleService lifecycle,
      MentorsTurn mentors,
      PlanDates dates) {
    this.deadlines = deadlines;
    this.plans = plans;
    this.lifecycle = lifecycle;
    this.mentors = mentors;
    this.dates = dates;
  }

  /** The plan is late: finds out until when a coordinator should decide. */
  @Bean
  ProcessStep askAboutLatePlanStep() {
    return execution -> {
      execution.setVariable(
          PlanNames.DECIDE_BY,
          CaseNames.date(deadlines.due(CaseNames.participation(execution), Step.DECIDE_LATE_PLAN)));
    };
  }

  /** Hands the drafted plan in, for feedback or straight for submission. */
  @Bean
  ProcessStep handInPlanStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      PlanDevelopmentService.AfterDraft next =
          sent.chose("next", "submit")
              ? PlanDevelopmentService.AfterDraft.SUBMIT
              : PlanDevelopmentService.AfterDraft.FEEDBACK;
      PlanDevelopmentService.HandedIn handedIn =
          plans.handIn(sent.person(), CaseNames.participation(execution), next);
      boolean feedback = handedIn.next() == PlanDevelopmentService.AfterDraft.FEEDBACK;
      execution.setVariable(PlanNames.FEEDBACK_WANTED, feedback);
      if (feedback) {
        mentors.begins(execution, new Limit(handedIn.dueAt(), handedIn.silent()));
      } else {
        execution.setVariable(PlanNames.SUBMIT_BY, CaseNames.date(handedIn.dueAt()));
      }
    };
  }

  /** The submitted plan comes into force: its milestones exist, each with its process. */
  @Bean
  ProcessStep putPlanInForceStep() {
    return execution -> {
      lifecycle.putInForce(CaseNames.participation(execution));
    };
  }

  /** Records how the town rates its preparedness. */
  @Bean
  ProcessStep recordAssessmentStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      Map<Dimension, Integer> ratings = new EnumMap<>(Dimension.class);
      for (Dimension dimension : Dimension.values()) {
        ratings.put(dimension, Integer.valueOf(sent.text(dimension.field())));
      }
      Instant draftBy =
          plans.assess(
              sent.person(),
              CaseNames.participation(execution),
              new AssessmentService.Assess(ratings, sent.text("note")));
      execution.setVariable(PlanNames.DRAFT_BY, CaseNames.date(draftBy));
    };
  }

  /**
   * Gives a late town more time, or lets it leave. What waits for the day of the plan moves along.
   */
  @Bean
  ProcessStep recordLatePlanDecisionStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      PlanLifecycleService.LatePlanDecision decision =
          sent.chose("decision", "extend")
              ? new PlanLifecycleService.LatePlanDecision.Extend(sent.date("until").orElse(null))
              : new PlanLifecycleService.LatePlanDecision.Leave(sent.text("reason"));
      Optional<Instant> planDue =
          lifecycle.decideOnLatePlan(sent.person(), CaseNames.participation(execution), decision);
      execution.setVariable(PlanNames.MORE_TIME, planDue.isPresent());
      planDue.ifPresent(
          due ->
              dates.move(
                  execution.getProcessInstanceId(),
                  due,
                  lifecycle.draftDue(CaseNames.participation(execution))));
    };
  }

  /** Takes the feedback on a plan. */
  @Bean
  ProcessStep recordPlanFeedbackStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      Map<PlanSection, String> remarks = new EnumMap<>(PlanSection.class);
      for (PlanSection section : PlanSection.values()) {
        remarks.put(section, sent.text(section.field()));
      }
      PlanDevelopmentService.FeedbackGiven given =
          plans.giveFeedback(
              sent.person(),
              CaseNames.participation(execution),
              new PlanDevelopmentService.Feedback(sent.chose("ready", "yes"), remarks));
      execution.setVariable(
          PlanNames.NEXT_STEP, given.ready() ? PlanNames.SUBMITS : PlanNames.WRITES_ON);
      execution.setVariable(
          given.ready() ? PlanNames.SUBMIT_BY : PlanNames.DRAFT_BY, CaseNames.date(given.dueAt()));
    };
  }

  /** The town submits its plan, or takes it back to go on writing. */
  @Bean
  ProcessStep recordSubmissionStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      ParticipationId participation = CaseNames.participation(execution);
      if (sent.chose("decision", "submit")) {
        plans.submit(sent.person(), participation);
        execution.setVariable(PlanNames.NEXT_STEP, PlanNames.HAS_SUBMITTED);
      } else {
        Instant draftBy = plans.revise(sent.person(), participation);
        execution.setVariable(PlanNames.DRAFT_BY, CaseNames.date(draftBy));
        execution.setVariable(PlanNames.NEXT_STEP, PlanNames.WRITES_ON);
      }
    };
  }
}
