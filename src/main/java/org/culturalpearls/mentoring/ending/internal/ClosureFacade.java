package org.culturalpearls.mentoring.ending.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.Deadlines;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.Step;
import org.culturalpearls.mentoring.agreement.MentoringEvent;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringSide;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.mentoring.agreement.core.Mentoring;
import org.culturalpearls.mentoring.agreement.core.MentoringParties;
import org.culturalpearls.mentoring.agreement.core.Mentorings;
import org.culturalpearls.mentoring.ending.ClosureService;
import org.culturalpearls.mentoring.ending.ClosureView;
import org.culturalpearls.mentoring.ending.HandoverView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks both sides for their final feedback and lets a coordinator close the mentoring. */
@Service
@Transactional
class ClosureFacade implements ClosureService {

  private static final int TEXT_LENGTH = 4000;
  private static final int LOWEST = 1;
  private static final int HIGHEST = 5;

  private final Mentorings mentorings;
  private final Closures closures;
  private final Handovers handovers;
  private final ClosureDecision decision;
  private final MentoringParties parties;
  private final ParticipationService participations;
  private final Deadlines deadlines;
  private final CaseHistory history;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ClosureFacade(
      Mentorings mentorings,
      Closures closures,
      Handovers handovers,
      ClosureDecision decision,
      MentoringParties parties,
      ParticipationService participations,
      Deadlines deadlines,
      CaseHistory history,
      ApplicationEventPublisher events,
      Clock clock) {
    this.mentorings = mentorings;
    this.closures = closures;
    this.handovers = handovers;
    this.decision = decision;
    this.parties = parties;
    this.participations = participations;
    this.deadlines = deadlines;
    this.history = history;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Instant begin(MentoringId id) {
    Mentoring mentoring = load(id);
    mentoring.beginClosing();
    Closure closure = closures.findById(id.value()).orElseGet(() -> Closure.of(id));
    Instant feedbackBy = deadlines.due(mentoring.participation(), Step.FINAL_FEEDBACK);
    closure.askForFeedback(feedbackBy);
    closures.saveAndFlush(closure);
    history.record(mentoring.participation(), null, "mentoring.closing");
    events.publishEvent(new MentoringEvent.Closing(id));
    return feedbackBy;
  }

  @Override
  @Transactional(readOnly = true)
  public void requireMayGiveFeedback(PersonId person, MentoringId id, MentoringSide side) {
    parties.requireSpeaksFor(side, person, load(id).view());
    existing(id).requireFeedbackDue(side);
  }

  @Override
  public void giveFeedback(PersonId person, GiveFeedback command) {
    requireMayGiveFeedback(person, command.mentoring(), command.side());
    if (command.rating() < LOWEST || command.rating() > HIGHEST) {
      throw RuleBroken.in("rating", "error.closure.rating");
    }
    existing(command.mentoring())
        .give(
            command.side(),
            new FinalFeedback(
                person,
                clock.instant(),
                command.rating(),
                TextRule.required("result", command.result(), TEXT_LENGTH),
                TextRule.optional("advice", command.advice(), TEXT_LENGTH)));
    closures.flush();
    history.record(load(command.mentoring()).participation(), person, "mentoring.final-feedback");
  }

  @Override
  public Instant endFeedback(MentoringId id) {
    existing(id).endFeedback(clock.instant());
    closures.flush();
    return deadlines.due(load(id).participation(), Step.CLOSE_MENTORING);
  }

  @Override
  @Transactional(readOnly = true)
  public ClosureView toClose(PersonId person, MentoringId id) {
    parties.requireOutside(person, load(id).view());
    Closure closure = existing(id);
    closure.requireToClose();
    return closure.forCoordinator();
  }

  @Override
  public void close(PersonId person, Close command) {
    toClose(person, command.mentoring());
    decision.apply(person, command, load(command.mentoring()), existing(command.mentoring()));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<ClosureView> closure(PersonId person, MentoringId id) {
    MentoringView mentoring = load(id).view();
    Optional<MentoringSide> side = parties.of(person, mentoring);
    if (side.isEmpty()) {
      parties.requireOutside(person, mentoring);
    }
    return closures
        .findById(id.value())
        .map(closure -> side.map(closure::forSide).orElseGet(closure::forCoordinator));
  }

  @Override
  @Transactional(readOnly = true)
  public List<HandoverView> handovers(PersonId person, ParticipationId participation) {
    return handovers.readableBy(person, participation);
  }

  private Closure existing(MentoringId id) {
    return closures
        .findById(id.value())
        .orElseThrow(() -> new NotFound("error.mentoring.not-found"));
  }

  private Mentoring load(MentoringId id) {
    return mentorings
        .findById(id.value())
        .orElseThrow(() -> new NotFound("error.mentoring.not-found"));
  }
}
