package org.culturalpearls.workflow.plandevelopment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
import org.springframework.stereotype.Component;

/** A plan and what was said about it, as forms show them: Markdown with the typed parts quoted. */
@Component
public class PlanInWords {

  private final PlanService plans;
  private final CycleService cycles;
  private final PeopleService people;
  private final FormMessages wording;

  PlanInWords(PlanService plans, CycleService cycles, PeopleService people, FormMessages wording) {
    this.plans = plans;
    this.cycles = cycles;
    this.people = people;
    this.wording = wording;
  }

  /** Where the team writes the plan, and until when it has to be submitted. */
  String editor(ParticipationView town, PlanView plan) {
    return wording.text("form.draft-plan.editor", address(town), day(town, plan.dueAt()));
  }

  String link(ParticipationView town) {
    return wording.text("form.plan.link", address(town));
  }

  private static String address(ParticipationView town) {
    return "/cases/" + town.caseKey().value() + "/plan";
  }

  String state(ParticipationView town, PlanView plan) {
    return wording.text(
        "form.decide-on-late-plan.state", day(town, plan.dueAt()), wording.name(plan.state()));
  }

  String plan(PlanView plan) {
    PlanTexts texts = plan.texts();
    return Stream.of(
            section(PlanSection.VISION, FormMessages.quote(texts.vision())),
            section(PlanSection.CHALLENGES, FormMessages.quote(texts.challenges())),
            section(PlanSection.ASSETS, FormMessages.quote(texts.assets())),
            section(PlanSection.MEASURES, FormMessages.quote(texts.measures())),
            section(PlanSection.MILESTONES, milestones(plan.milestones())))
        .collect(Collectors.joining("\n\n"));
  }

  private String milestones(List<PlannedMilestone> milestones) {
    return milestones.stream()
        .map(
            milestone ->
                wording.text(
                    "form.plan.milestone",
                    FormMessages.escape(milestone.title()),
                    milestone.dueOn(),
                    FormMessages.escape(owner(milestone.owner())),
                    orNothing(milestone.indicator()),
                    orNothing(milestone.target())))
        .collect(Collectors.joining("\n"));
  }

  public String owner(MilestoneOwner owner) {
    return owner.person() == null ? owner.name() : people.person(owner.person()).name();
  }

  /** Typed text inside a line, or that there is none. */
  public String orNothing(String typed) {
    return typed.isEmpty() ? wording.text("form.text.none") : FormMessages.escape(typed);
  }

  /** The latest feedback; null where there was none yet. */
  String feedback(PersonId reader, ParticipationView town) {
    return plans.feedback(reader, town.id()).stream()
        .findFirst()
        .map(latest -> feedback(town, latest))
        .orElse(null);
  }

  /** The latest feedback, or that the one asked for has not come. */
  String feedbackBeforeSubmission(PersonId reader, ParticipationView town, PlanView plan) {
    return plan.feedbackOverdue()
        ? wording.text("form.submit-plan.overdue", day(town, plan.feedbackDueAt()))
        : feedback(reader, town);
  }

  private String feedback(ParticipationView town, PlanFeedbackView latest) {
    String remarks =
        latest.remarks().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(remark -> section(remark.getKey(), FormMessages.quote(remark.getValue())))
            .collect(Collectors.joining("\n\n"));
    return wording.text(
        latest.ready() ? "form.plan.found-ready" : "form.plan.remarked-on",
        FormMessages.escape(people.person(latest.by()).name()),
        day(town, latest.at()),
        remarks);
  }

  private String section(PlanSection section, String text) {
    return "**" + wording.name(section) + "**\n\n" + text;
  }

  private LocalDate day(ParticipationView town, Instant instant) {
    return LocalDate.ofInstant(instant, cycles.cycle(town.cycleId()).zone());
  }
}
