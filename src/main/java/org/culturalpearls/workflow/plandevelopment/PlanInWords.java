package org.culturalpearls.workflow.plandevelopment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.PlanFeedbackView;
import org.culturalpearls.plan.PlanSection;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanTexts;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.workflow.forms.FormMessages;
import org.culturalpearls.workflow.forms.MarkdownText;
import org.springframework.stereotype.Component;

/** Formats a plan and its feedback for forms: Markdown with the typed parts quoted. */
@Component
public class PlanInWords {

  private final PlanService plans;
  private final CycleService cycles;
  private final PeopleService people;
  private final FormMessages messages;

  PlanInWords(PlanService plans, CycleService cycles, PeopleService people, FormMessages messages) {
    this.plans = plans;
    this.cycles = cycles;
    this.people = people;
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

  private static MarkdownText address(ParticipationView town) {
    return MarkdownText.asIs("/cases/" + town.caseKey().value() + "/plan");
  }

  MarkdownText state(ParticipationView town, PlanView plan) {
    return messages.markdown(
        "form.decide-on-late-plan.state", day(town, plan.dueAt()), plan.state());
  }

  MarkdownText plan(PlanView plan) {
    PlanTexts texts = plan.texts();
    return MarkdownText.paragraphs(
        Stream.of(
            section(PlanSection.VISION, MarkdownText.quote(texts.vision())),
            section(PlanSection.CHALLENGES, MarkdownText.quote(texts.challenges())),
            section(PlanSection.ASSETS, MarkdownText.quote(texts.assets())),
            section(PlanSection.MEASURES, MarkdownText.quote(texts.measures())),
            section(
                PlanSection.MILESTONES,
                MarkdownText.list(plan.milestones().stream().map(this::milestone)))));
  }

  private MarkdownText milestone(PlannedMilestone milestone) {
    return messages.markdown(
        "form.plan.milestone",
        milestone.title(),
        milestone.dueOn(),
        owner(milestone.owner()),
        orNothing(milestone.indicator()),
        orNothing(milestone.target()));
  }

  public String owner(MilestoneOwner owner) {
    return owner.person() == null ? owner.name() : people.person(owner.person()).name();
  }

  /** Returns typed text inside a line, or a text that there is none. */
  public MarkdownText orNothing(String typed) {
    return typed.isEmpty() ? messages.markdown("form.text.none") : MarkdownText.escaped(typed);
  }

  /** Returns the latest feedback; null if there is none yet. */
  MarkdownText feedback(PersonId reader, ParticipationView town) {
    return plans.feedback(reader, town.id()).stream()
        .findFirst()
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

  private MarkdownText section(PlanSection section, MarkdownText text) {
    return messages.markdown("form.plan.section", section, text);
  }

  private LocalDate day(ParticipationView town, Instant instant) {
    return LocalDate.ofInstant(instant, cycles.cycle(town.cycleId()).zone());
  }
}
