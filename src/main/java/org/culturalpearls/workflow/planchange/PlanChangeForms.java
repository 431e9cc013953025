package org.culturalpearls.workflow.planchange;

import java.util.Map;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanChangeService;
import org.culturalpearls.plan.PlanSection;
import org.culturalpearls.workflow.cases.CaseVariables;
import org.culturalpearls.workflow.cases.TownText;
import org.culturalpearls.workflow.forms.FormContent;
import org.culturalpearls.workflow.forms.FormMessages;
import org.culturalpearls.workflow.forms.TaskFacts;
import org.culturalpearls.workflow.forms.TaskForms;
import org.springframework.stereotype.Component;

/** Provides rights and content of the forms of PlanChangeProcess. */
@Component
class PlanChangeForms implements TaskForms {

  private final PlanChangeService changes;
  private final ParticipationService participations;
  private final PlanChangeInWords words;
  private final FormMessages messages;

  PlanChangeForms(
      PlanChangeService changes,
      ParticipationService participations,
      PlanChangeInWords words,
      FormMessages messages) {
    this.changes = changes;
    this.participations = participations;
    this.words = words;
    this.messages = messages;
  }

  @Override
  public String process() {
    return PlanChangeModel.PROCESS;
  }

  @Override
  public void requireMayDo(TaskFacts task, PersonId person) {
    changes.requireMayDo(
        person, CaseVariables.participation(task), PlanChangeModel.task(task.task()));
  }

  @Override
  public FormContent content(TaskFacts task, PersonId person) {
    ParticipationId id = CaseVariables.participation(task);
    ParticipationView town = participations.participation(id);
    PlanChangeService.Task kind = PlanChangeModel.task(task.task());
    PlanChangeService.Change change = changes.forTask(person, id, kind);
    FormContent content =
        FormContent.empty()
            .value("town", TownText.of(town, messages))
            .value("changed", words.changed(change));
    return switch (kind) {
      case CHANGE ->
          content
              .value("editor", words.editor(town))
              .value("feedback", words.feedback(person, town, change))
              .value("reason", change.reason());
      case AGREE ->
          content
              .value("versions", words.versions(town, change))
              .value("reason", words.reason(change));
    };
  }

  /** The values of change-plan.form. */
  record ChangePlan(Decision decision, String reason) {
    enum Decision {
      HAND_IN,
      WITHDRAW
    }
  }

  /** The values of agree-to-changed-plan.form. */
  record AgreeToChangedPlan(Decision decision, Map<PlanSection, String> remarks) {
    enum Decision {
      AGREE,
      REWORD
    }
  }
}
