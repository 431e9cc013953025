package org.culturalpearls.portal.task;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanSection;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.plan.remark.PlanRemarkService;
import org.culturalpearls.plan.remark.RemarkView;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.workflow.forms.FormMessages;
import org.culturalpearls.workflow.forms.MarkdownText;
import org.culturalpearls.workflow.forms.PlanSections;
import org.culturalpearls.workflow.model.TaskKind;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.springframework.stereotype.Component;

/**
 * Finds what a person reads beside a question: the passage of the plan beside the remarks on it, as
 * on the plan's own page, with the remarks at its rows that are still open. Tasklist shows the
 * whole plan above its form instead.
 */
@Component
class Passages {

  /** The text component that holds the same for Tasklist. */
  static final String INSTEAD_OF = "=plan";

  private final PlanService plans;
  private final ParticipationService participations;
  private final PlanSections sections;
  private final FormMessages messages;
  private final PlanRemarkService remarks;
  private final PeopleService people;

  Passages(
      PlanService plans,
      ParticipationService participations,
      PlanSections sections,
      FormMessages messages,
      PlanRemarkService remarks,
      PeopleService people) {
    this.plans = plans;
    this.participations = participations;
    this.sections = sections;
    this.messages = messages;
    this.remarks = remarks;
    this.people = people;
  }

  /** Returns Markdown by the key of the field beside which it stands; empty for most tasks. */
  Map<String, String> of(TaskCard task, PersonId reader) {
    return task.is(TaskKind.GIVE_PLAN_FEEDBACK) && task.caseKey() != null
        ? participations
            .byCaseKey(new CaseKey(task.caseKey()))
            .map(town -> of(plans.plan(reader, town.id()), remarks.remarks(reader, town.id())))
            .orElse(Map.of())
        : Map.of();
  }

  private Map<String, String> of(PlanView plan, List<RemarkView> remarked) {
    Map<PlanSection, List<RemarkView>> open =
        remarked.stream()
            .filter(RemarkView::isOpen)
            .collect(Collectors.groupingBy(remark -> remark.place().section()));
    Names names = Names.of(people, remarked.stream().map(RemarkView::by));
    Map<String, String> passages = new HashMap<>();
    sections
        .rendered(plan.content())
        .forEach(
            (section, text) ->
                passages.put(
                    section.field(),
                    passage(section, text, open.getOrDefault(section, List.of()), names)));
    return passages;
  }

  private String passage(
      PlanSection section, MarkdownText text, List<RemarkView> open, Names names) {
    MarkdownText read = text.value().isBlank() ? messages.markdown("task.passage.empty") : text;
    Stream<MarkdownText> remarks =
        open.stream()
            .map(
                remark ->
                    messages.markdown(
                        "task.passage.remark",
                        names.of(remark.by()),
                        MarkdownText.quote(
                            remark.quote().isEmpty() ? remark.about() : remark.quote()),
                        MarkdownText.asIs(remark.text())));
    return MarkdownText.paragraphs(
            Stream.concat(Stream.of(messages.markdown("task.passage", section, read)), remarks))
        .value();
  }
}
