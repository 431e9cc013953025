package org.culturalpearls.award.nomination.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.award.nomination.EligibilityProblem;
import org.culturalpearls.award.nomination.NominationEvent;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationSection;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.NominationSteps;
import org.culturalpearls.award.nomination.NominationTask;
import org.culturalpearls.award.nomination.NominationView;
import org.culturalpearls.award.nomination.SectionView;
import org.culturalpearls.award.nomination.UntoldDecisionService;
import org.culturalpearls.award.nomination.Verdict;
import org.culturalpearls.award.nomination.core.EnteredTown;
import org.culturalpearls.award.nomination.core.KeptDecisions;
import org.culturalpearls.award.nomination.core.Nomination;
import org.culturalpearls.award.nomination.core.NominationCalendar;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.nomination.core.Nominations;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.ParticipationEvent;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanLifecycleService;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Implements the steps of the nomination process. */
@Service
@Transactional
class NominationStepsFacade implements NominationSteps {

  private final Nominations nominations;
  private final NominationReads reads;
  private final NominationViews views;
  private final NominationAccess access;
  private final NominationCalendar calendar;
  private final OfficeDecisions office;
  private final ToldDecisions told;
  private final KeptDecisions decisions;
  private final Entrants entrants;
  private final MunicipalityService municipalities;
  private final ParticipationService participations;
  private final ObjectProvider<PlanLifecycleService> plans;
  private final CaseHistory history;
  private final ApplicationEventPublisher events;

  NominationStepsFacade(
      Nominations nominations,
      NominationReads reads,
      NominationViews views,
      NominationAccess access,
      NominationCalendar calendar,
      OfficeDecisions office,
      ToldDecisions told,
      KeptDecisions decisions,
      Entrants entrants,
      MunicipalityService municipalities,
      ParticipationService participations,
      ObjectProvider<PlanLifecycleService> plans,
      CaseHistory history,
      ApplicationEventPublisher events) {
    this.nominations = nominations;
    this.reads = reads;
    this.views = views;
    this.access = access;
    this.calendar = calendar;
    this.office = office;
    this.told = told;
    this.decisions = decisions;
    this.entrants = entrants;
    this.municipalities = municipalities;
    this.participations = participations;
    this.plans = plans;
    this.history = history;
    this.events = events;
  }

  @Override
  @Transactional(readOnly = true)
  public void requireMayDo(PersonId person, NominationId id, NominationTask task) {
    doable(person, id, task);
  }

  @Override
  @Transactional(readOnly = true)
  public NominationView forTask(PersonId person, NominationId id, NominationTask task) {
    return views.view(doable(person, id, task), reads.facts(id));
  }

  private Nomination doable(PersonId person, NominationId id, NominationTask task) {
    Nomination nomination = nominations.of(id);
    NominationFacts facts = reads.facts(id);
    switch (task) {
      case WRITE, COMPLETE -> access.requireWriter(person, nomination, facts);
      case CHECK, DECIDE -> access.requireOffice(person, nomination, facts);
    }
    switch (task) {
      case WRITE -> nomination.require(NominationState.DRAFT);
      case COMPLETE -> nomination.require(NominationState.COMPLETING);
      case CHECK -> nomination.require(NominationState.SUBMITTED);
      case DECIDE -> nomination.require(NominationState.ELIGIBLE);
    }
    return nomination;
  }

  @Override
  @Transactional(readOnly = true)
  public List<EligibilityProblem> problems(PersonId person, NominationId id) {
    Nomination nomination = nominations.of(id);
    access.requireOffice(person, nomination, reads.facts(id));
    return problems(nomination);
  }

  private List<EligibilityProblem> problems(Nomination nomination) {
    List<MunicipalityView> towns = towns(nomination);
    return policy(nomination)
        .problems(towns, emptySections(nomination), elsewhere(nomination, towns));
  }

  private Set<MunicipalityId> elsewhere(Nomination nomination, List<MunicipalityView> towns) {
    return entrants.elsewhere(nomination, towns.stream().map(MunicipalityView::id).toList());
  }

  @Override
  @Transactional(readOnly = true)
  public String eligibleAlthough(PersonId person, NominationId id) {
    Nomination nomination = nominations.of(id);
    access.requireOffice(person, nomination, reads.facts(id));
    return nomination.eligibleAlthough();
  }

  @Override
  @Transactional(readOnly = true)
  public List<EligibilityProblem> doubts(PersonId writer, NominationId id) {
    Nomination nomination = nominations.of(id);
    access.requireWriter(writer, nomination, reads.facts(id));
    List<MunicipalityView> towns = towns(nomination);
    return policy(nomination).problems(towns, List.of(), elsewhere(nomination, towns));
  }

  private EligibilityPolicy policy(Nomination nomination) {
    return new EligibilityPolicy(calendar.award(nomination.cycle()).areas());
  }

  private List<MunicipalityView> towns(Nomination nomination) {
    List<MunicipalityId> towns =
        nomination.towns().stream().map(EnteredTown::municipality).toList();
    var known = municipalities.municipalities(towns);
    return towns.stream().map(known::get).toList();
  }

  private List<String> emptySections(Nomination nomination) {
    return views.sections(nomination).stream()
        .filter(section -> section.english().isBlank())
        .map(SectionView::section)
        .map(NominationSection::name)
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  public int roundsLeft(PersonId person, NominationId id) {
    Nomination nomination = doable(person, id, NominationTask.CHECK);
    return calendar.award(nomination.cycle()).rules().completionRounds() - nomination.rounds();
  }

  @Override
  public void submit(PersonId person, NominationId id) {
    Nomination nomination = nominations.lockForUpdate(id);
    access.requireWriter(person, nomination, reads.facts(id));
    nomination.require(NominationState.DRAFT);
    if (!calendar.isOpen(nomination)) {
      throw RuleBroken.of("error.nomination.call-closed");
    }
    requireComplete(nomination, Set.of(NominationSection.values()));
    nomination.submit(person, calendar.now());
    history.record(nomination.participation(), person, "nomination.submitted");
    nominations.flush();
    events.publishEvent(new NominationEvent.Submitted(id, nomination.participation()));
  }

  private void requireComplete(Nomination nomination, Set<NominationSection> asked) {
    List<SectionView> sections = views.sections(nomination);
    int missing = NominationGaps.of(sections, asked).size();
    if (missing > 0) {
      throw RuleBroken.in("confirm", "error.nomination.incomplete", missing);
    }
  }

  @Override
  public Checked check(PersonId person, NominationId id, CheckEligibility command) {
    Nomination nomination = nominations.lockForUpdate(id);
    access.requireOffice(person, nomination, reads.facts(id));
    boolean eligible = command.answer() == CheckEligibility.Answer.ELIGIBLE;
    return office.check(person, nomination, command, eligible && !problems(nomination).isEmpty());
  }

  @Override
  public void complete(PersonId person, NominationId id) {
    Nomination nomination = nominations.lockForUpdate(id);
    NominationFacts facts = reads.facts(id);
    access.requireWriter(person, nomination, facts);
    nomination.require(NominationState.COMPLETING);
    calendar.requireOpen(nomination);
    requireComplete(nomination, views.view(nomination, facts).open());
    nomination.completed();
    history.record(nomination.participation(), person, "nomination.completed");
    nominations.flush();
    events.publishEvent(new NominationEvent.Completed(id, nomination.participation()));
  }

  @Override
  public Instant decide(PersonId person, NominationId id, DecidePreSelection command) {
    Nomination nomination = nominations.lockForUpdate(id);
    access.requireOffice(person, nomination, reads.facts(id));
    return office.decide(person, nomination, command);
  }

  @Override
  @Transactional(readOnly = true)
  public Instant tellAt(PersonId person, NominationId id, NominationTask task) {
    return office.tellAt(
        doable(person, id, task),
        task == NominationTask.CHECK ? Verdict.NOT_ELIGIBLE : Verdict.SELECTED);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<UntoldDecisionService.TakenBack> takenBack(
      PersonId person, NominationId id, NominationTask task) {
    doable(person, id, task);
    return decisions.takenBack(id).stream()
        .filter(
            taken -> (taken.verdict() == Verdict.NOT_ELIGIBLE) == (task == NominationTask.CHECK))
        .reduce((before, last) -> last);
  }

  @Override
  public Told tell(NominationId id) {
    return told.tell(nominations.lockForUpdate(id));
  }

  @Override
  public void callClosed(NominationId id) {
    Nomination nomination = nominations.lockForUpdate(id);
    nomination.callClosed(calendar.now());
    participations.notSelected(nomination.participation());
    history.record(nomination.participation(), null, "nomination.not-submitted");
    nominations.flush();
    events.publishEvent(new NominationEvent.NotSubmitted(id, nomination.participation()));
  }

  @Override
  public void completionOver(NominationId id) {
    Nomination nomination = nominations.lockForUpdate(id);
    nomination.completed();
    history.record(nomination.participation(), null, "nomination.completion-over");
    nominations.flush();
  }

  @Override
  public void planMissed(NominationId id) {
    Nomination nomination = nominations.lockForUpdate(id);
    nomination.planMissed(calendar.now());
    history.record(nomination.participation(), null, "nomination.no-plan");
    nominations.flush();
    events.publishEvent(new NominationEvent.PlanNotInTime(id, nomination.participation()));
  }

  @Override
  public void released(NominationId id, boolean pearl) {
    Nomination nomination = nominations.lockForUpdate(id);
    nomination.released(pearl, calendar.now());
    history.record(
        nomination.participation(), null, pearl ? "nomination.pearl" : "nomination.no-title");
    nominations.flush();
    plans.getObject().juryIsOver(nomination.participation());
    events.publishEvent(new ParticipationEvent.WorkEnded(nomination.participation()));
  }
}
