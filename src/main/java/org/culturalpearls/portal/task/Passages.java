package org.culturalpearls.portal.task;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.PlanSection;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.workflow.forms.FormMessages;
import org.culturalpearls.workflow.forms.MarkdownText;
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
  private final PeopleService people;
  private final FormMessages messages;

  Passages(
      PlanService plans,
      ParticipationService participations,
      PeopleService people,
      FormMessages messages) {
    this.plans = plans;
    this.participations = participations;
    this.people = people;
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
    put(passages, PlanSection.VISION, plan.texts().vision());
    put(passages, PlanSection.CHALLENGES, plan.texts().challenges());
    put(passages, PlanSection.ASSETS, plan.texts().assets());
    put(passages, PlanSection.MEASURES, plan.texts().measures());
    put(passages, PlanSection.MILESTONES, milestones(plan.milestones()));
    return passages;
  }

  private void put(Map<String, String> passages, PlanSection section, String text) {
    MarkdownText read =
        text.isBlank() ? messages.markdown("task.passage.empty") : MarkdownText.asIs(text);
    passages.put(section.field(), messages.markdown("task.passage", section, read).value());
  }

  private String milestones(List<PlannedMilestone> milestones) {
    Map<PersonId, PersonView> owners =
        people.persons(
            milestones.stream()
                .map(PlannedMilestone::owner)
                .filter(Objects::nonNull)
                .map(MilestoneOwner::person)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    return milestones.stream()
        .map(each -> milestone(each, owners).value())
        .map(line -> "- " + line)
        .collect(Collectors.joining("\n"));
  }

  private MarkdownText milestone(PlannedMilestone milestone, Map<PersonId, PersonView> owners) {
    return messages.markdown(
        "form.plan.milestone",
        milestone.title(),
        milestone.dueOn(),
        owner(milestone.owner(), owners),
        orNothing(milestone.indicator()),
        orNothing(milestone.target()));
  }

  private static String owner(MilestoneOwner owner, Map<PersonId, PersonView> owners) {
    return Stream.ofNullable(owner)
        .map(each -> each.person() == null ? each.name() : owners.get(each.person()).name())
        .findFirst()
        .orElse("");
  }

  private MarkdownText orNothing(String typed) {
    return typed.isEmpty() ? messages.markdown("form.text.none") : MarkdownText.escaped(typed);
  }
}
