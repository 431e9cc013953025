package org.culturalpearls.award.internal;

import java.time.Instant;
import java.util.Optional;
import org.culturalpearls.award.CheckEligibility;
import org.culturalpearls.award.Checked;
import org.culturalpearls.award.DecidePreSelection;
import org.culturalpearls.award.NominationEligible;
import org.culturalpearls.award.NominationNotEligible;
import org.culturalpearls.award.NominationNotSelected;
import org.culturalpearls.award.NominationSelected;
import org.culturalpearls.award.NominationState;
import org.culturalpearls.award.PlanInJury;
import org.culturalpearls.award.PreSelection;
import org.culturalpearls.cycle.CaseStory;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanLifecycleService;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What coordinators, or a deputy, decide on a nomination, once the right was asked for. */
@Component
class OfficeDecisions {

  private final Nominations nominations;
  private final Completions completions;
  private final NominationCalendar calendar;
  private final ParticipationService participations;
  private final ObjectProvider<PlanLifecycleService> plans;
  private final CaseStory story;
  private final Trail trail;
  private final ApplicationEventPublisher events;

  OfficeDecisions(
      Nominations nominations,
      Completions completions,
      NominationCalendar calendar,
      ParticipationService participations,
      ObjectProvider<PlanLifecycleService> plans,
      CaseStory story,
      Trail trail,
      ApplicationEventPublisher events) {
    this.nominations = nominations;
    this.completions = completions;
    this.calendar = calendar;
    this.participations = participations;
    this.plans = plans;
    this.story = story;
    this.trail = trail;
    this.events = events;
  }

  /**
   * @param broken whether a rule speaks against it
   */
  Checked check(PersonId person, Nomination nomination, CheckEligibility command, boolean broken) {
    return switch (TextRule.chosen("decision", command.answer())) {
      case ELIGIBLE -> eligible(person, nomination, command.reason(), broken);
      case COMPLETE -> askCompletion(person, nomination, command);
      case NOT_ELIGIBLE -> notEligible(person, nomination, command.reason());
    };
  }

  private Checked eligible(PersonId person, Nomination nomination, String why, boolean broken) {
    String although = TextRule.optional("although", why, CheckEligibility.MAX_LENGTH);
    if (broken && why != null && although.isEmpty()) {
      throw RuleBroken.in("although", "error.nomination.eligible-although");
    }
    nomination.eligible(although);
    if (broken) {
      trail.add(nomination.id(), person, "nomination.eligible-although");
    }
    story.record(nomination.participation(), person, "nomination.eligible");
    nominations.flush();
    events.publishEvent(new NominationEligible(nomination.id(), nomination.participation()));
    return new Checked(CheckEligibility.Answer.ELIGIBLE, null);
  }

  private Checked askCompletion(PersonId person, Nomination nomination, CheckEligibility command) {
    if (command.sections().isEmpty() && !command.files()) {
      throw RuleBroken.in("sections", "error.nomination.no-sections");
    }
    String remark = TextRule.required("remark", command.remark(), CheckEligibility.MAX_LENGTH);
    Instant until =
        calendar.endOf(nomination.cycle(), TextRule.chosen("completeOn", command.until()));
    Instant ends = calendar.times(nomination.cycle()).preSelectionEnds();
    if (!until.isAfter(calendar.now()) || !until.isBefore(ends)) {
      throw RuleBroken.in("completeOn", "error.nomination.completion-date");
    }
    int rounds = calendar.award(nomination.cycle()).rules().completionRounds();
    nomination.askCompletion(until, rounds);
    completions.save(new Completion(nomination, person, calendar.now(), command, remark));
    story.record(
        nomination.participation(), person, "nomination.completion-asked", command.until());
    nominations.flush();
    return new Checked(CheckEligibility.Answer.COMPLETE, until);
  }

  private Checked notEligible(PersonId person, Nomination nomination, String why) {
    String reason = TextRule.required("reason", why, CheckEligibility.MAX_LENGTH);
    nomination.notEligible(person, reason, calendar.now());
    participations.notSelected(nomination.participation());
    story.record(nomination.participation(), person, "nomination.not-eligible");
    nominations.flush();
    events.publishEvent(new NominationNotEligible(nomination.id(), nomination.participation()));
    return new Checked(CheckEligibility.Answer.NOT_ELIGIBLE, null);
  }

  PreSelection decide(PersonId person, Nomination nomination, DecidePreSelection command) {
    nomination.require(NominationState.ELIGIBLE);
    return command.selected()
        ? select(person, nomination)
        : notSelect(person, nomination, command.reason());
  }

  /** A town that has its plan in force already is before the jury with it at once. */
  private PreSelection select(PersonId person, Nomination nomination) {
    nomination.select(person, calendar.now());
    story.record(nomination.participation(), person, "nomination.selected");
    nominations.flush();
    events.publishEvent(new NominationSelected(nomination.id(), nomination.participation()));
    participations.begin(nomination.participation());
    Optional<Integer> version = plans.getObject().submittedVersion(nomination.participation());
    version.ifPresent(number -> planIn(nomination, number));
    return version.isPresent() ? PreSelection.SELECTED_WITH_PLAN : PreSelection.SELECTED;
  }

  void planIn(Nomination nomination, int version) {
    nomination.planSubmitted(version);
    story.record(nomination.participation(), null, "nomination.plan-in-jury", version);
    nominations.flush();
    events.publishEvent(new PlanInJury(nomination.id(), nomination.participation(), version));
  }

  private PreSelection notSelect(PersonId person, Nomination nomination, String why) {
    String reason = TextRule.required("reason", why, DecidePreSelection.MAX_LENGTH);
    nomination.notSelect(person, reason, calendar.now());
    participations.notSelected(nomination.participation());
    story.record(nomination.participation(), person, "nomination.not-selected");
    nominations.flush();
    events.publishEvent(new NominationNotSelected(nomination.id(), nomination.participation()));
    return PreSelection.NOT_SELECTED;
  }
}
