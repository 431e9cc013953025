package org.culturalpearls.portal.task;

import java.util.HashMap;
import java.util.Map;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanSection;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.workflow.forms.FormMessages;
import org.culturalpearls.workflow.forms.MarkdownText;
import org.culturalpearls.workflow.forms.PlanSections;
import org.culturalpearls.workflow.model.TaskKind;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.springframework.stereotype.Component;

/**
 * Finds what a person reads beside a question: the passage of the plan beside the remarks on it, as
 * on the plan's own page. Tasklist shows the whole plan above its form instead.
 */
@Component
class Passages {

  /** The text component that holds the same for Tasklist. */
  static final String INSTEAD_OF = "=plan";

  private final PlanService plans;
  private final ParticipationService participations;
  private final PlanSections sections;
  private final FormMessages messages;

  Passages(
      PlanService plans,
      ParticipationService participations,
      PlanSections sections,
      FormMessages messages) {
    this.plans = plans;
    this.participations = participations;
    this.sections = sections;
    this.messages = messages;
  }

  /** Returns Markdown by the key of the field beside which it stands; empty for most tasks. */
  Map<String, String> of(TaskCard task, PersonId reader) {
    return task.is(TaskKind.GIVE_PLAN_FEEDBACK) && task.caseKey() != null
        ? participations
            .byCaseKey(new CaseKey(task.caseKey()))
            .map(town -> of(plans.plan(reader, town.id())))
            .orElse(Map.of())
        : Map.of();
  }

  private Map<String, String> of(PlanView plan) {
    Map<String, String> passages = new HashMap<>();
    sections
        .rendered(plan.content())
        .forEach((section, text) -> passages.put(section.field(), passage(section, text)));
    return passages;
  }

  private String passage(PlanSection section, MarkdownText text) {
    MarkdownText read = text.value().isBlank() ? messages.markdown("task.passage.empty") : text;
    return messages.markdown("task.passage", section, read).value();
  }
}
