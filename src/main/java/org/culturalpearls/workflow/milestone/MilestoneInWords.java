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
import org.culturalpearls.plan.indicator.IndicatorService;
import org.culturalpearls.plan.indicator.Measured;
import org.culturalpearls.workflow.forms.FormMessages;
import org.culturalpearls.workflow.forms.MarkdownText;
import org.culturalpearls.workflow.forms.PlanSections;
import org.springframework.stereotype.Component;

/** Formats a milestone and its events for forms: Markdown with typed parts quoted. */
@Component
class MilestoneInWords {

  private final MilestoneService milestones;
  private final IndicatorService indicators;
  private final CycleService cycles;
  private final PeopleService people;
  private final PlanSections plan;
  private final FormMessages messages;

  MilestoneInWords(
      MilestoneService milestones,
      IndicatorService indicators,
      CycleService cycles,
      PeopleService people,
      PlanSections plan,
      FormMessages messages) {
    this.milestones = milestones;
    this.indicators = indicators;
    this.cycles = cycles;
    this.people = people;
    this.plan = plan;
    this.messages = messages;
  }

  /** Returns the town and the milestone's title. */
  MarkdownText town(ParticipationView town, MilestoneView milestone) {
    PlannedMilestone words = milestone.wording();
    return messages.markdown(
        "form.milestone.town", town.town(), town.caseKey(), words.title(), words.dueOn());
  }

  MarkdownText indicator(MilestoneView milestone) {
    PlannedMilestone words = milestone.wording();
    return messages.markdown(
        "form.milestone.indicator",
        plan.owner(words.owner()),
        plan.orNothing(words.indicator()),
        plan.orNothing(words.target()));
  }

  /** Returns the indicators of its measure, whose values are asked for; null if it has none. */
  MarkdownText values(PersonId reader, ParticipationView town, MilestoneView milestone) {
    List<Measured> asked = indicators.ofMilestone(reader, milestone.id());
    return asked.isEmpty()
        ? null
        : messages.markdown(
            "form.report-milestone.values",
            asked.stream().map(each -> each.indicator().title()).collect(Collectors.joining("; ")),
            MarkdownText.asIs("/cases/" + town.caseKey().value() + "/indicators"));
  }

  /** Returns the latest report. */
  MarkdownText report(PersonId reader, MilestoneView milestone) {
    MilestoneEventView report = lastReport(reader, milestone).orElseThrow();
    return messages.markdown(
        "form.give-milestone-feedback.report",
        people.person(report.by()).name(),
        MarkdownText.quote(report.text()),
        report.participants(),
        link(report.evidenceLink()));
  }

  /** Returns the new date that is asked for, with the reason. */
  MarkdownText request(PersonId reader, MilestoneView milestone) {
    MilestoneEventView request =
        latest(reader, milestone, MilestoneEventKind.NEW_DATE_ASKED).orElseThrow();
    return messages.markdown(
        "form.decide-new-date.request",
        people.person(request.by()).name(),
        request.date(),
        MarkdownText.quote(request.text()));
  }

  /** Returns the events since it was planned; null if there are none. */
  MarkdownText earlier(PersonId reader, ParticipationView town, MilestoneView milestone) {
    List<MilestoneEventView> events = milestones.history(reader, milestone.id());
    if (events.size() < 2) {
      return null;
    }
    return messages.markdown(
        "form.milestone.earlier",
        MarkdownText.list(events.stream().skip(1).map(event -> event(town, event))));
  }

  private MarkdownText event(ParticipationView town, MilestoneEventView event) {
    return messages.markdown(
        event.text().isEmpty() ? "form.milestone.event" : "form.milestone.event-with-text",
        LocalDate.ofInstant(event.at(), cycles.cycle(town.cycleId()).zone()),
        event.kind(),
        event.text().replaceAll("\\R+", " "));
  }

  /** Returns the team's latest report, if there is one. */
  Optional<MilestoneEventView> lastReport(PersonId reader, MilestoneView milestone) {
    return latest(reader, milestone, MilestoneEventKind.REPORTED);
  }

  private Optional<MilestoneEventView> latest(
      PersonId reader, MilestoneView milestone, MilestoneEventKind kind) {
    return milestones.history(reader, milestone.id()).stream()
        .filter(event -> event.kind() == kind)
        .reduce((earlier, later) -> later);
  }

  /** Validated when it was submitted: it begins with https and has no blanks. */
  private MarkdownText link(String address) {
    return address == null || address.isEmpty()
        ? messages.markdown("form.text.none")
        : messages.markdown(
            "form.milestone.link",
            address,
            MarkdownText.asIs(address.replace("(", "%28").replace(")", "%29")));
  }
}
