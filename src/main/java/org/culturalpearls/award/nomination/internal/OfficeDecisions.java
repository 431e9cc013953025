package org.culturalpearls.award.nomination.internal;

import java.time.Instant;
import org.culturalpearls.award.nomination.NominationEvent;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.NominationSteps;
import org.culturalpearls.award.nomination.Verdict;
import org.culturalpearls.award.nomination.WrongNominationState;
import org.culturalpearls.award.nomination.core.AuditTrail;
import org.culturalpearls.award.nomination.core.KeptDecision;
import org.culturalpearls.award.nomination.core.KeptDecisions;
import org.culturalpearls.award.nomination.core.Nomination;
import org.culturalpearls.award.nomination.core.NominationCalendar;
import org.culturalpearls.award.nomination.core.Nominations;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Takes what coordinators or a deputy decide on a nomination, after the right was checked. What the
 * town can't do anything about any more is kept back for a while ({@link ToldDecisions}).
 */
@Component
class OfficeDecisions {

  private final Nominations nominations;
  private final Completions completions;
  private final NominationCalendar calendar;
  private final KeptDecisions decisions;
  private final DecisionSettings settings;
  private final CaseHistory history;
  private final AuditTrail trail;
  private final ApplicationEventPublisher events;

  OfficeDecisions(
      Nominations nominations,
      Completions completions,
      NominationCalendar calendar,
      KeptDecisions decisions,
      DecisionSettings settings,
      CaseHistory history,
      AuditTrail trail,
      ApplicationEventPublisher events) {
    this.nominations = nominations;
    this.completions = completions;
    this.calendar = calendar;
    this.decisions = decisions;
    this.settings = settings;
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
    requireUndecided(nomination);
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
    return new NominationSteps.Checked(
        NominationSteps.CheckEligibility.Answer.ELIGIBLE, null, null);
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
    return new NominationSteps.Checked(
        NominationSteps.CheckEligibility.Answer.COMPLETE, until, null);
  }

  private NominationSteps.Checked notEligible(PersonId person, Nomination nomination, String why) {
    nomination.require(NominationState.SUBMITTED);
    String reason = TextRule.required("reason", why, NominationSteps.CheckEligibility.MAX_LENGTH);
    return new NominationSteps.Checked(
        NominationSteps.CheckEligibility.Answer.NOT_ELIGIBLE,
        null,
        keep(person, nomination, Verdict.NOT_ELIGIBLE, reason));
  }

  Instant decide(
      PersonId person, Nomination nomination, NominationSteps.DecidePreSelection command) {
    nomination.require(NominationState.ELIGIBLE);
    requireUndecided(nomination);
    calendar.requireCallOver(nomination.cycle());
    return command.selected()
        ? keep(person, nomination, Verdict.SELECTED, "")
        : keep(
            person,
            nomination,
            Verdict.NOT_SELECTED,
            TextRule.required(
                "reason", command.reason(), NominationSteps.DecidePreSelection.MAX_LENGTH));
  }

  /**
   * A nomination has the state of before while its town is not told, and is decided all the same.
   */
  void requireUndecided(Nomination nomination) {
    if (decisions.untold(nomination.id()).isPresent()) {
      throw new WrongNominationState(nomination.id(), nomination.state());
    }
  }

  /** Nothing follows, and no page of the town shows it, before it is told. */
  private Instant keep(PersonId person, Nomination nomination, Verdict verdict, String reason) {
    Instant now = calendar.now();
    Instant tellAt = tellAt(nomination, verdict);
    decisions.save(
        new KeptDecision(
            nomination.id(), verdict, person, reason, now, tellAt == null ? now : tellAt));
    trail.add(nomination.id(), person, "verdict.decided", verdict);
    nominations.flush();
    return tellAt;
  }

  /** Returns when the town is told of a decision made now; null if that is at once. */
  Instant tellAt(Nomination nomination, Verdict verdict) {
    return settings.tellAfter().isZero()
        ? null
        : calendar.tellAt(nomination.cycle(), settings.tellAfter(), verdict);
  }
}
