package org.culturalpearls.award.nomination.internal;

import java.time.Instant;
import java.util.Optional;
import org.culturalpearls.award.nomination.NominationEvent;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.NominationSteps;
import org.culturalpearls.award.nomination.core.AuditTrail;
import org.culturalpearls.award.nomination.core.Nomination;
import org.culturalpearls.award.nomination.core.NominationCalendar;
import org.culturalpearls.award.nomination.core.Nominations;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanLifecycleService;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Carries out what coordinators or a deputy decide on a nomination, after the right was checked.
 */
@Component
class OfficeDecisions {

  private final Nominations nominations;
  private final Completions completions;
  private final NominationCalendar calendar;
  private final ParticipationService participations;
  private final ObjectProvider<PlanLifecycleService> plans;
  private final CaseHistory history;
  private final AuditTrail trail;
  private final ApplicationEventPublisher events;

  OfficeDecisions(
      Nominations nominations,
      Completions completions,
      NominationCalendar calendar,
      ParticipationService participations,
      ObjectProvider<PlanLifecycleService> plans,
      CaseHistory history,
      AuditTrail trail,
      ApplicationEventPublisher events) {
    this.nominations = nominations;
    this.completions = completions;
    this.calendar = calendar;
    this.participations = participations;
    this.plans = plans;
    this.history = history;
    this.trail = trail;
    this.events = events;
  }

  /**
   * @param broken whether the nomination breaks a rule
   */
  NominationSteps.Checked check(
      PersonId person,
      Nomination nomination,
      NominationSteps.CheckEligibility command,
      boolean broken) {
    return switch (TextRule.chosen("decision", command.answer())) {
      case ELIGIBLE -> eligible(person, nomination, command.reason(), broken);
      case COMPLETE -> askCompletion(person, nomination, command);
      case NOT_ELIGIBLE -> notEligible(person, nomination, command.reason());
    };
  }

  private NominationSteps.Checked eligible(
      PersonId person, Nomination nomination, String why, boolean broken) {
    String although =
        TextRule.optional("although", why, NominationSteps.CheckEligibility.MAX_LENGTH);
    if (broken && why != null && although.isEmpty()) {
      throw RuleBroken.in("although", "error.nomination.eligible-although");
    }
    nomination.eligible(although);
    if (broken) {
      trail.add(nomination.id(), person, "nomination.eligible-although");
    }
    history.record(nomination.participation(), person, "nomination.eligible");
    nominations.flush();
    events.publishEvent(new NominationEvent.Eligible(nomination.id(), nomination.participation()));
    return new NominationSteps.Checked(NominationSteps.CheckEligibility.Answer.ELIGIBLE, null);
  }

  private NominationSteps.Checked askCompletion(
      PersonId person, Nomination nomination, NominationSteps.CheckEligibility command) {
    if (command.sections().isEmpty() && !command.files()) {
      throw RuleBroken.in("sections", "error.nomination.no-sections");
    }
    String remark =
        TextRule.required("remark", command.remark(), NominationSteps.CheckEligibility.MAX_LENGTH);
    Instant until =
        calendar.endOf(nomination.cycle(), TextRule.chosen("completeOn", command.until()));
    Instant ends = calendar.times(nomination.cycle()).preSelectionEnds();
    if (!until.isAfter(calendar.now()) || !until.isBefore(ends)) {
      throw RuleBroken.in("completeOn", "error.nomination.completion-date");
    }
    int rounds = calendar.award(nomination.cycle()).rules().completionRounds();
    nomination.askCompletion(until, rounds);
    completions.save(new Completion(nomination, person, calendar.now(), command, remark));
    history.record(
        nomination.participation(), person, "nomination.completion-asked", command.until());
    nominations.flush();
    return new NominationSteps.Checked(NominationSteps.CheckEligibility.Answer.COMPLETE, until);
  }

  private NominationSteps.Checked notEligible(PersonId person, Nomination nomination, String why) {
    String reason = TextRule.required("reason", why, NominationSteps.CheckEligibility.MAX_LENGTH);
    nomination.notEligible(person, reason, calendar.now());
    participations.notSelected(nomination.participation());
    history.record(nomination.participation(), person, "nomination.not-eligible");
    nominations.flush();
    events.publishEvent(
        new NominationEvent.NotEligible(nomination.id(), nomination.participation()));
    return new NominationSteps.Checked(NominationSteps.CheckEligibility.Answer.NOT_ELIGIBLE, null);
  }

  NominationSteps.PreSelection decide(
      PersonId person, Nomination nomination, NominationSteps.DecidePreSelection command) {
    nomination.require(NominationState.ELIGIBLE);
    calendar.requireCallOver(nomination.cycle());
    return command.selected()
        ? select(person, nomination)
        : notSelect(person, nomination, command.reason());
  }

  /** The plan of a town that already has one in force goes before the jury at once. */
  private NominationSteps.PreSelection select(PersonId person, Nomination nomination) {
    nomination.select(person, calendar.now());
    history.record(nomination.participation(), person, "nomination.selected");
    nominations.flush();
    events.publishEvent(new NominationEvent.Selected(nomination.id(), nomination.participation()));
    participations.begin(nomination.participation());
    Optional<Integer> version = plans.getObject().submittedVersion(nomination.participation());
    version.ifPresent(number -> planIn(nomination, number));
    return version.isPresent()
        ? NominationSteps.PreSelection.SELECTED_WITH_PLAN
        : NominationSteps.PreSelection.SELECTED;
  }

  void planIn(Nomination nomination, int version) {
    nomination.planSubmitted(version);
    history.record(nomination.participation(), null, "nomination.plan-in-jury", version);
    nominations.flush();
    events.publishEvent(
        new NominationEvent.PlanInJury(nomination.id(), nomination.participation(), version));
  }

  private NominationSteps.PreSelection notSelect(
      PersonId person, Nomination nomination, String why) {
    String reason = TextRule.required("reason", why, NominationSteps.DecidePreSelection.MAX_LENGTH);
    nomination.notSelect(person, reason, calendar.now());
    participations.notSelected(nomination.participation());
    history.record(nomination.participation(), person, "nomination.not-selected");
    nominations.flush();
    events.publishEvent(
        new NominationEvent.NotSelected(nomination.id(), nomination.participation()));
    return NominationSteps.PreSelection.NOT_SELECTED;
  }
}
