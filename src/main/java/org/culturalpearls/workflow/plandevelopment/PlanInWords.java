package org.culturalpearls.workflow.plandevelopment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanFeedbackView;
import org.culturalpearls.plan.PlanSection;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.workflow.forms.FormMessages;
import org.culturalpearls.workflow.forms.MarkdownText;
import org.culturalpearls.workflow.forms.PlanSections;
import org.springframework.stereotype.Component;

/** Formats a plan and its feedback for forms: Markdown with the typed parts quoted. */
@Component
public class PlanInWords {

  private final PlanService plans;
  private final CycleService cycles;
  private final PeopleService people;
  private final PlanSections sections;
  private final FormMessages messages;

  PlanInWords(
      PlanService plans,
      CycleService cycles,
      PeopleService people,
      PlanSections sections,
      FormMessages messages) {
    this.plans = plans;
    this.cycles = cycles;
    this.people = people;
    this.sections = sections;
    this.messages = messages;
  }

  /** Returns a link to the editor, and the deadline for submission. */
  MarkdownText editor(ParticipationView town, PlanView plan) {
    return messages.markdown("form.draft-plan.editor", address(town), day(town, plan.dueAt()));
  }

  MarkdownText link(ParticipationView town) {
    return messages.markdown("form.plan.link", address(town));
  }

  /** Returns a link to the workshop in which the team can agree on its answers. */
  MarkdownText workshop(ParticipationView town) {
    return messages.markdown(
        "form.assess-preparedness.workshop",
        MarkdownText.asIs("/cases/" + town.caseKey().value() + "/assessment/workshop"));
  }

  /** Returns the address of the plan's page. */
  public static MarkdownText address(ParticipationView town) {
    return MarkdownText.asIs("/cases/" + town.caseKey().value() + "/plan");
  }

  MarkdownText state(ParticipationView town, PlanView plan) {
    return messages.markdown(
        "form.decide-on-late-plan.state", day(town, plan.dueAt()), plan.state());
  }

  MarkdownText plan(PlanView plan) {
    return MarkdownText.paragraphs(
        sections.of(plan.content()).entrySet().stream()
            .map(each -> section(each.getKey(), each.getValue())));
  }

  /** Returns the latest feedback; null if there is none yet. */
  MarkdownText feedback(PersonId reader, ParticipationView town) {
    return feedbackAfter(0, reader, town);
  }

  /** Returns the latest feedback on a later version than this; null if there is none yet. */
  public MarkdownText feedbackAfter(int version, PersonId reader, ParticipationView town) {
    return plans.feedback(reader, town.id()).stream()
        .findFirst()
        .filter(latest -> latest.version() > version)
        .map(latest -> feedback(town, latest))
        .orElse(null);
  }

  /** Returns the latest feedback, or a text that the requested one has not come. */
  MarkdownText feedbackBeforeSubmission(PersonId reader, ParticipationView town, PlanView plan) {
    if (plan.feedbackOverdue()) {
      return messages.markdown("form.submit-plan.overdue", day(town, plan.feedbackDueAt()));
    }
    return plan.feedbackWaitUntil() == null
        ? feedback(reader, town)
        : messages.markdown("form.submit-plan.last-days", day(town, plan.dueAt()));
  }

  private MarkdownText feedback(ParticipationView town, PlanFeedbackView latest) {
    return messages.markdown(
        latest.ready() ? "form.plan.found-ready" : "form.plan.remarked-on",
        people.person(latest.by()).name(),
        day(town, latest.at()),
        MarkdownText.paragraphs(
            latest.remarks().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(remark -> section(remark.getKey(), MarkdownText.quote(remark.getValue())))));
  }

  /** Returns a section under its name. */
  public MarkdownText section(PlanSection section, MarkdownText text) {
    return messages.markdown("form.plan.section", section, text);
  }

  private LocalDate day(ParticipationView town, Instant instant) {
    return LocalDate.ofInstant(instant, cycles.cycle(town.cycleId()).zone());
  }
}
