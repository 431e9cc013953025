package org.culturalpearls.portal.plan;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanFeedbackView;
import org.culturalpearls.plan.PlanSection;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanVersionSummary;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.plan.VersionOccasion;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.RowKind;
import org.culturalpearls.plan.handover.HandOverService;
import org.culturalpearls.plan.indicator.IndicatorService;
import org.culturalpearls.plan.indicator.IndicatorService.MeasuredMeasure;
import org.culturalpearls.plan.presence.PlanPresenceService;
import org.culturalpearls.plan.remark.PlanRemarkService;
import org.culturalpearls.plan.remark.RemarkView;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.portal.form.Choice;
import org.culturalpearls.portal.reuse.Offers;
import org.culturalpearls.reuse.OfferedPractices;
import org.culturalpearls.workflow.tasks.FormTokens;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Builds what the pages about a plan show around its text. */
@Component
class PlanPages {

  private final PlanService plans;
  private final PeopleService people;
  private final CycleService cycles;
  private final ShownPlans shown;
  private final IndicatorService indicators;
  private final PlanTasks tasks;
  private final PlanRemarkService remarks;
  private final PlanPresenceService presence;
  private final HandOverService handOvers;
  private final Clock clock;
  private final OfferedPractices offered;
  private final Offers offers;

  PlanPages(
      PlanService plans,
      PeopleService people,
      CycleService cycles,
      ShownPlans shown,
      IndicatorService indicators,
      PlanTasks tasks,
      PlanRemarkService remarks,
      PlanPresenceService presence,
      HandOverService handOvers,
      OfferedPractices offered,
      Offers offers,
      Clock clock) {
    this.presence = presence;
    this.handOvers = handOvers;
    this.clock = clock;
    this.remarks = remarks;
    this.tasks = tasks;
    this.offered = offered;
    this.offers = offers;
    this.plans = plans;
    this.indicators = indicators;
    this.people = people;
    this.cycles = cycles;
    this.shown = shown;
  }

  /** Only the team writes, and only while the text is not frozen. */
  static boolean isEditable(CaseHead head, PlanView plan) {
    return head.ofTeam() && plan.isWritable();
  }

  String reading(PersonId reader, CaseHead head, PlanView plan, Model model) {
    fill(reader, head, plan, model);
    model.addAttribute("editable", isEditable(head, plan));
    model.addAttribute("carriedOut", !plan.state().isBeforeSubmission());
    model.addAttribute("mayPrefill", !head.coordinates() && plan.state().isCarriedOut());
    model.addAttribute("prefillToken", FormTokens.newToken());
    if (!plan.state().isBeforeSubmission()) {
      List<MeasuredMeasure> measures = indicators.plan(reader, head.id()).measures();
      model.addAttribute(
          "progress",
          measures.stream()
              .collect(Collectors.toMap(each -> each.row().id(), MeasureProgress::of)));
    }
    model.addAttribute(
        "mayPublish",
        reader.equals(head.participation().lead()) && !plan.state().isBeforeSubmission());
    return "plan/reading";
  }

  String editor(PersonId editor, CaseHead head, PlanView plan, Model model) {
    fill(editor, head, plan, model);
    model.addAttribute("visionSection", PlanSection.VISION);
    model.addAttribute("gaps", plans.gaps(editor, head.id()));
    model.addAttribute("isEmpty", plan.content().rows().findAny().isEmpty());
    emptySection(plan.content())
        .ifPresent(
            section -> {
              model.addAttribute("offerAt", section);
              model.addAttribute("offer", offers.shown(offered.forTown(editor, head.id())));
            });
    model.addAttribute("longestVision", PlanService.MAX_VISION);
    return "plan/editor";
  }

  /** Asks whether the plan shall be submitted, and says what it still lacks. */
  String submission(PersonId editor, CaseHead head, PlanView plan, Model model) {
    fill(editor, head, plan, model);
    return "plan/submit";
  }

  /** Returns the first section of rows that has none. */
  private static Optional<PlanSection> emptySection(PlanContent plan) {
    return Stream.of(RowKind.CHALLENGE, RowKind.ASSET, RowKind.MEASURE, RowKind.MILESTONE)
        .filter(kind -> plan.rows(kind).isEmpty())
        .map(RowKind::section)
        .findFirst();
  }

  private void fill(PersonId reader, CaseHead head, PlanView plan, Model model) {
    List<PlanFeedbackView> feedback = plans.feedback(reader, head.id());
    List<PlanVersionSummary> versions = plans.versions(reader, head.id());
    Together together = together(reader, head, plan);
    Names names =
        Names.of(
            people,
            Stream.of(
                    Stream.of(plan.editedBy()),
                    Stream.ofNullable(plan.visionEdit()).map(PlanContent.Edit::by),
                    head.participation().team().stream(),
                    plan.content().persons(),
                    together.persons(),
                    feedback.stream().map(PlanFeedbackView::by))
                .flatMap(all -> all));
    model.addAttribute("head", head);
    model.addAttribute("plan", plan);
    model.addAttribute("shown", shown.of(plan.content(), names));
    model.addAttribute("allSections", PlanSection.values());
    model.addAttribute("status", StatusWord.of(plan.state()));
    model.addAttribute("cycle", cycles.cycle(head.participation().cycleId()));
    model.addAttribute("missing", plans.missing(reader, head.id()));
    model.addAttribute("steps", tasks.steps(head, plan));
    model.addAttribute("remarked", together.remarked());
    model.addAttribute("news", together.news());
    model.addAttribute("feedback", feedback);
    model.addAttribute("latest", feedback.isEmpty() ? null : feedback.get(0));
    model.addAttribute("versions", versions);
    model.addAttribute("changes", numbersOfChanges(versions));
    model.addAttribute("names", names);
    model.addAttribute("ownersMissing", handOvers.count(reader, head.id()));
  }

  /**
   * What the two sides do with a plan in work; nulls for others.
   *
   * @param news what others wrote since the reader last looked
   */
  private record Together(ShownRemarks remarked, PlanNews news) {

    Stream<PersonId> persons() {
      return remarked == null ? Stream.of() : Stream.concat(remarked.persons(), news.persons());
    }
  }

  private Together together(PersonId reader, CaseHead head, PlanView plan) {
    if (!plan.isInWork() || !remarks.isReader(reader, head.id())) {
      return new Together(null, null);
    }
    List<RemarkView> made = remarks.remarks(reader, head.id());
    Instant since = presence.seenUntil(reader, head.id()).orElse(null);
    return new Together(
        ShownRemarks.of(made, plan), PlanNews.of(reader, plan, made, since, clock.instant()));
  }

  /** Returns the numbers of the versions that changed a plan in force, handed in or agreed on. */
  private static Set<Integer> numbersOfChanges(List<PlanVersionSummary> versions) {
    return versions.stream()
        .filter(version -> version.occasion() == VersionOccasion.CHANGE)
        .map(PlanVersionSummary::number)
        .collect(Collectors.toSet());
  }

  /** Returns the members of the team who can be responsible for a milestone. */
  static List<Choice> team(CaseHead head, Names names) {
    return head.participation().team().stream()
        .map(member -> Choice.of(member.value(), names.of(member)))
        .toList();
  }
}
