package org.culturalpearls.reuse.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneEventKind;
import org.culturalpearls.plan.MilestoneEventView;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.plan.MilestoneState;
import org.culturalpearls.plan.MilestoneView;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.plan.WrongPlanState;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.IndicatorService;
import org.culturalpearls.plan.indicator.MeasureService;
import org.culturalpearls.practice.PracticeContent;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeSection;
import org.culturalpearls.practice.PracticeService;
import org.culturalpearls.practice.PracticeText;
import org.culturalpearls.practice.PracticeView;
import org.culturalpearls.reuse.PrefillService;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins drafts of practices from plans, through the services of both. */
@Service
@Transactional
class PrefillFacade implements PrefillService {

  private final PlanService plans;
  private final MilestoneService milestones;
  private final MeasureService measures;
  private final IndicatorService indicators;
  private final ParticipationService participations;
  private final PracticeService practices;

  PrefillFacade(
      PlanService plans,
      MilestoneService milestones,
      MeasureService measures,
      IndicatorService indicators,
      ParticipationService participations,
      PracticeService practices) {
    this.plans = plans;
    this.milestones = milestones;
    this.measures = measures;
    this.indicators = indicators;
    this.participations = participations;
    this.practices = practices;
  }

  @Override
  public PracticeId fromMilestone(PersonId author, MilestoneId id) {
    MilestoneView milestone = milestones.milestone(author, id);
    ParticipationView town = town(author, milestone.participation());
    if (milestone.state() != MilestoneState.REACHED) {
      throw RuleBroken.of("error.reuse.milestone-not-reached");
    }
    PlanContent plan = plans.plan(author, town.id()).content();
    Optional<RowId> measure = measures.ofMilestone(id);
    List<Row<Measure>> of =
        plan.measures().stream()
            .filter(row -> measure.filter(row.id()::equals).isPresent())
            .toList();
    return draft(
        author,
        town.municipalityId(),
        new PlanAsStory(plan)
            .of(
                milestone.wording().title(),
                of,
                reported(author, id),
                indicators.ofMilestone(author, id)));
  }

  /** What the team reported last: that is what was confirmed. */
  private String reported(PersonId author, MilestoneId id) {
    return milestones.history(author, id).stream()
        .filter(event -> event.kind() == MilestoneEventKind.REPORTED)
        .map(MilestoneEventView::text)
        .reduce((earlier, later) -> later)
        .orElse("");
  }

  @Override
  public PracticeId fromPlan(PersonId author, ParticipationId id) {
    PlanView plan = plans.plan(author, id);
    ParticipationView town = town(author, id);
    if (plan.state().isBeforeSubmission() || plan.state() == PlanState.LEFT) {
      throw new WrongPlanState(id, plan.state());
    }
    return draft(
        author,
        town.municipalityId(),
        new PlanAsStory(plan.content())
            .of(
                "",
                plan.content().measures(),
                "",
                indicators.plan(author, id).measures().stream()
                    .flatMap(measure -> measure.indicators().stream())
                    .toList()));
  }

  /** Of the own teams and mentorings only: whoever else reads a plan writes nothing of it. */
  private ParticipationView town(PersonId author, ParticipationId id) {
    ParticipationView town = participations.participation(id);
    if (practices.towns(author).stream()
        .map(MunicipalityView::id)
        .noneMatch(town.municipalityId()::equals)) {
      throw new NotAllowed("error.reuse.not-own-town");
    }
    return town;
  }

  private PracticeId draft(
      PersonId author, MunicipalityId municipality, Map<PracticeText, String> texts) {
    PracticeId id = practices.write(author);
    PracticeView begun = practices.practice(author, id);
    PracticeContent content = begun.content();
    practices.save(
        author,
        id,
        new PracticeService.SaveCard(
            begun.version(),
            content.kind(),
            municipality,
            false,
            content.language(),
            content.licence(),
            of(PracticeSection.CARD, texts)));
    for (PracticeSection section : List.of(PracticeSection.STORY, PracticeSection.KIT)) {
      practices.save(
          author,
          id,
          new PracticeService.SaveTexts(
              practices.practice(author, id).version(), section, of(section, texts)));
    }
    return id;
  }

  private static Map<PracticeText, String> of(
      PracticeSection section, Map<PracticeText, String> texts) {
    return texts.entrySet().stream()
        .filter(each -> each.getKey().section() == section)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
