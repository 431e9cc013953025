package org.culturalpearls.workflow.plandevelopment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanDevelopmentService;
import org.culturalpearls.plan.PlanSection;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.plan.assessment.AssessmentService;
import org.culturalpearls.plan.assessment.Question;
import org.culturalpearls.workflow.cases.CaseVariables;
import org.culturalpearls.workflow.cases.TownText;
import org.culturalpearls.workflow.forms.FormContent;
import org.culturalpearls.workflow.forms.FormMessages;
import org.culturalpearls.workflow.forms.Option;
import org.culturalpearls.workflow.forms.TaskFacts;
import org.culturalpearls.workflow.forms.TaskForms;
import org.springframework.stereotype.Component;

/** Provides rights and content of the forms of PlanDevelopmentProcess. */
@Component
class PlanForms implements TaskForms {

  private final PlanDevelopmentService plans;
  private final ParticipationService participations;
  private final AssessmentService assessments;
  private final PlanInWords words;
  private final FormMessages messages;

  PlanForms(
      PlanDevelopmentService plans,
      ParticipationService participations,
      AssessmentService assessments,
      PlanInWords words,
      FormMessages messages) {
    this.plans = plans;
    this.participations = participations;
    this.assessments = assessments;
    this.words = words;
    this.messages = messages;
  }

  @Override
  public String process() {
    return PlanDevelopmentModel.PROCESS;
  }

  @Override
  public void requireMayDo(TaskFacts task, PersonId person) {
    plans.requireMayDo(
        person, CaseVariables.participation(task), PlanDevelopmentModel.task(task.task()));
  }

  @Override
  public FormContent content(TaskFacts task, PersonId person) {
    ParticipationView town = participations.participation(CaseVariables.participation(task));
    PlanView plan = plan(task, person);
    FormContent content = FormContent.empty().value("town", TownText.of(town, messages));
    return switch (PlanDevelopmentModel.task(task.task())) {
      case ASSESS -> assessment(content, person, town);
      case DRAFT ->
          content
              .value("editor", words.editor(town, plan))
              .value("feedback", words.feedback(person, town))
              .options("nextSteps", nextSteps(plan.mayAskToSubmit()));
      case GIVE_FEEDBACK ->
          content.value("editor", words.link(town)).value("plan", words.plan(plan));
      case SUBMIT ->
          content
              .value("editor", words.link(town))
              .value("feedback", words.feedbackBeforeSubmission(person, town, plan));
      case DECIDE_ON_LATE_PLAN ->
          content.value("editor", words.link(town)).value("state", words.state(town, plan));
    };
  }

  /** Fills in what the team has agreed on so far. */
  private FormContent assessment(FormContent content, PersonId person, ParticipationView town) {
    FormContent filled = content.value("workshop", words.workshop(town));
    assessments
        .workshop(person, town.id())
        .agreed()
        .forEach(
            (question, agreed) ->
                filled.value(question.field(), Integer.toString(agreed.level().level())));
    return filled;
  }

  @Override
  public FormContent choices(TaskFacts task, PersonId person) {
    return FormContent.empty()
        .options(
            "nextSteps",
            nextSteps(plans.mayAskToSubmit(person, CaseVariables.participation(task))));
  }

  private PlanView plan(TaskFacts task, PersonId person) {
    return plans.forTask(
        person, CaseVariables.participation(task), PlanDevelopmentModel.task(task.task()));
  }

  private List<Option> nextSteps(boolean mayAskToSubmit) {
    List<Option> steps = new ArrayList<>();
    steps.add(option(PlanDevelopmentService.AfterDraft.FEEDBACK, PlanDevelopmentModel.FEEDBACK));
    if (mayAskToSubmit) {
      steps.add(option(PlanDevelopmentService.AfterDraft.SUBMIT, PlanDevelopmentModel.SUBMITS));
    }
    return steps;
  }

  private Option option(PlanDevelopmentService.AfterDraft next, String value) {
    return new Option(value, messages.name(next));
  }

  /** The values of assess-preparedness.form. */
  record AssessPreparedness(Map<Question, Integer> levels, String note) {}

  /** The values of draft-plan.form. */
  record DraftPlan(PlanDevelopmentService.AfterDraft next) {}

  /** The values of give-plan-feedback.form. */
  record GivePlanFeedback(Ready ready, Map<PlanSection, String> remarks) {
    enum Ready {
      YES,
      NO
    }
  }

  /** The values of submit-plan.form. */
  record SubmitPlan(Decision decision) {
    enum Decision {
      SUBMIT,
      REVISE
    }
  }

  /** The values of decide-on-late-plan.form. */
  record DecideOnLatePlan(Decision decision, LocalDate until, String reason) {
    enum Decision {
      EXTEND,
      LEAVE
    }
  }
}
