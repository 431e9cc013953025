package org.culturalpearls.workflow.milestone;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneEventKind;
import org.culturalpearls.plan.MilestoneEventView;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.plan.MilestoneView;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.workflow.forms.FormMessages;
import org.culturalpearls.workflow.plandevelopment.PlanInWords;
import org.springframework.stereotype.Component;

/** A milestone and what happened to it, as forms show them: Markdown with typed parts quoted. */
@Component
class MilestoneInWords {

  private final MilestoneService milestones;
  private final CycleService cycles;
  private final PeopleService people;
  private final PlanInWords plan;
  private final FormMessages wording;

  MilestoneInWords(
      MilestoneService milestones,
      CycleService cycles,
      PeopleService people,
      PlanInWords plan,
      FormMessages wording) {
    this.milestones = milestones;
    this.cycles = cycles;
    this.people = people;
    this.plan = plan;
    this.wording = wording;
  }

  /** The town and which of its milestones this is about. */
  String town(ParticipationView town, MilestoneView milestone) {
    PlannedMilestone words = milestone.wording();
    return wording.text(
        "form.milestone.town",
        FormMessages.escape(town.town()),
        town.caseKey().value(),
        FormMessages.escape(words.title()),
        words.dueOn());
  }

  String indicator(MilestoneView milestone) {
    PlannedMilestone words = milestone.wording();
    return wording.text(
        "form.milestone.indicator",
        FormMessages.escape(plan.owner(words.owner())),
        plan.orNothing(words.indicator()),
        plan.orNothing(words.target()));
  }

  /** The latest report. */
  String report(PersonId reader, MilestoneView milestone) {
    MilestoneEventView report = lastReport(reader, milestone).orElseThrow();
    return wording.text(
        "form.give-milestone-feedback.report",
        FormMessages.escape(people.person(report.by()).name()),
        FormMessages.quote(report.text()),
        report.participants(),
        link(report.evidenceLink()));
  }

  /** The new date that is asked for, and why. */
  String request(PersonId reader, MilestoneView milestone) {
    MilestoneEventView request =
        latest(reader, milestone, MilestoneEventKind.NEW_DATE_ASKED).orElseThrow();
    return wording.text(
        "form.decide-new-date.request",
        FormMessages.escape(people.person(request.by()).name()),
        request.date(),
        FormMessages.quote(request.text()));
  }

  /** What happened since it was planned; null where nothing has. */
  String earlier(PersonId reader, ParticipationView town, MilestoneView milestone) {
    List<MilestoneEventView> events = milestones.history(reader, milestone.id());
    if (events.size() < 2) {
      return null;
    }
    return wording.text(
        "form.milestone.earlier",
        events.stream().skip(1).map(event -> event(town, event)).collect(Collectors.joining("\n")));
  }

  private String event(ParticipationView town, MilestoneEventView event) {
    return wording.text(
        event.text().isEmpty() ? "form.milestone.event" : "form.milestone.event-with-text",
        LocalDate.ofInstant(event.at(), cycles.cycle(town.cycleId()).zone()),
        wording.name(event.kind()),
        FormMessages.escape(event.text()).replaceAll("\\R+", " "));
  }

  /** What the team reported last, if it ever did. */
  Optional<MilestoneEventView> lastReport(PersonId reader, MilestoneView milestone) {
    return latest(reader, milestone, MilestoneEventKind.REPORTED);
  }

  private Optional<MilestoneEventView> latest(
      PersonId reader, MilestoneView milestone, MilestoneEventKind kind) {
    return milestones.history(reader, milestone.id()).stream()
        .filter(event -> event.kind() == kind)
        .reduce((earlier, later) -> later);
  }

  /** Checked when it was sent: it begins with https and has no blanks. */
  private String link(String address) {
    return address == null || address.isEmpty()
        ? wording.text("form.text.none")
        : "[%s](%s)"
            .formatted(
                FormMessages.escape(address), address.replace("(", "%28").replace(")", "%29"));
  }
}
