package org.culturalpearls.portal.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.cycle.WorkingDays;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanVersionSummary;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.RowKind;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows measures and milestones of a plan in time. */
@Controller
class TimelineController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final PlanService plans;
  private final CycleService cycles;
  private final ShownPlans shown;
  private final WorkingDays days;
  private final MessageSource messages;
  private final Clock clock;

  TimelineController(
      CurrentPerson current,
      CaseHeads heads,
      PlanService plans,
      CycleService cycles,
      ShownPlans shown,
      WorkingDays days,
      MessageSource messages,
      Clock clock) {
    this.current = current;
    this.heads = heads;
    this.plans = plans;
    this.cycles = cycles;
    this.shown = shown;
    this.days = days;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping("/cases/{caseKey}/plan/timeline")
  String show(@PathVariable String caseKey, Model model, Locale locale) {
    PersonId reader = current.id();
    CaseHead head = heads.head(reader, caseKey);
    PlanView plan = plans.plan(reader, head.id());
    CycleView cycle = cycles.cycle(head.participation().cycleId());
    Integer version = versionBehind(reader, head, plan);
    PlanContent frozen =
        version == null ? null : plans.version(reader, head.id(), version).content();
    List<Timeline.ProgrammeDate> programme =
        List.of(
            new Timeline.ProgrammeDate(
                "plan.timeline.today", LocalDate.now(clock.withZone(cycle.zone()))),
            new Timeline.ProgrammeDate("plan.timeline.opens", cycle.opensOn()),
            new Timeline.ProgrammeDate("plan.timeline.plans-due", cycle.planDueOn()),
            new Timeline.ProgrammeDate("plan.timeline.ends", cycle.endsOn()));
    Timeline.Drawing drawing = new Timeline.Drawing(plan.content(), frozen, programme);
    model.addAttribute("head", head);
    model.addAttribute("editable", PlanPages.isEditable(head, plan));
    model.addAttribute("frozenVersion", version);
    model.addAttribute(
        "timeline",
        drawing.timeline(
            days.publicHolidays(
                drawing.first(), drawing.last(), head.participation().country().zone()),
            List.copyOf(shown.titles(plan.content(), RowKind.MEASURE).values()),
            messages.getMessage("plan.timeline.others", null, locale),
            locale));
    return "plan/timeline";
  }

  /** Returns the version in force, or the one that was handed in last; null if there is none. */
  private Integer versionBehind(PersonId reader, CaseHead head, PlanView plan) {
    return plan.inForce() != null
        ? plan.inForce()
        : plans.versions(reader, head.id()).stream()
            .map(PlanVersionSummary::number)
            .findFirst()
            .orElse(null);
  }
}
