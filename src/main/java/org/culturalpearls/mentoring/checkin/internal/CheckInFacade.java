package org.culturalpearls.mentoring.checkin.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.Deadlines;
import org.culturalpearls.cycle.ParticipationEvent;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.Step;
import org.culturalpearls.mentoring.agreement.MentoringEvent;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.agreement.MentoringSide;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.mentoring.agreement.core.MentoringParties;
import org.culturalpearls.mentoring.checkin.CheckInConcern;
import org.culturalpearls.mentoring.checkin.CheckInId;
import org.culturalpearls.mentoring.checkin.CheckInProcess;
import org.culturalpearls.mentoring.checkin.CheckInService;
import org.culturalpearls.mentoring.checkin.CheckInView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans check-ins quarter by quarter, records the answers and evaluates them. */
@Service
@Transactional
class CheckInFacade implements CheckInService {

  private static final int TEXT_LENGTH = 4000;
  private static final int LOWEST = 1;
  private static final int HIGHEST = 5;

  private final CheckIns checkIns;
  private final MentoringService mentorings;
  private final MentoringParties parties;
  private final ConcernPolicy policy;
  private final ParticipationService participations;
  private final Deadlines deadlines;
  private final CheckInProcess process;
  private final CaseHistory history;
  private final Clock clock;

  CheckInFacade(
      CheckIns checkIns,
      MentoringService mentorings,
      MentoringParties parties,
      ConcernPolicy policy,
      ParticipationService participations,
      Deadlines deadlines,
      CheckInProcess process,
      CaseHistory history,
      Clock clock) {
    this.checkIns = checkIns;
    this.mentorings = mentorings;
    this.parties = parties;
    this.policy = policy;
    this.participations = participations;
    this.deadlines = deadlines;
    this.process = process;
    this.history = history;
    this.clock = clock;
  }

  @EventListener
  void planFirst(MentoringEvent.Agreed agreed) {
    plan(mentorings.mentoring(agreed.mentoring()), 1, clock.instant());
  }

  /** From now on both sides are asked for final feedback instead. */
  @EventListener
  void dropRunning(MentoringEvent.Closing closing) {
    drop(closing.mentoring(), CheckIn::isRunning);
  }

  @EventListener
  void dropAll(ParticipationEvent.Left left) {
    mentorings
        .ofParticipation(left.participation())
        .forEach(mentoring -> drop(mentoring.id(), CheckIn::isUnfinished));
  }

  private void drop(MentoringId mentoring, Predicate<CheckIn> which) {
    List<CheckIn> dropped =
        checkIns.findByMentoringIdOrderByNumberDesc(mentoring.value()).stream()
            .filter(which)
            .toList();
    dropped.forEach(CheckIn::drop);
    checkIns.flush();
    dropped.forEach(checkIn -> process.end(checkIn.id()));
  }

  private void plan(MentoringView mentoring, int number, Instant since) {
    Instant opensAt = deadlines.after(mentoring.participation(), since, Step.CHECK_IN_INTERVAL);
    CheckIn next = checkIns.saveAndFlush(CheckIn.planned(mentoring.id(), number, opensAt));
    process.checkInPlanned(
        next.id(), mentoring, participations.participation(mentoring.participation()), opensAt);
  }

  @Override
  public Instant open(CheckInId id) {
    CheckIn checkIn = load(id);
    MentoringView mentoring = mentorings.mentoring(checkIn.mentoring());
    Instant answerBy = deadlines.due(mentoring.participation(), Step.ANSWER_CHECK_IN);
    checkIn.open(answerBy);
    checkIns.flush();
    history.record(mentoring.participation(), null, "check-in.opened", checkIn.number());
    return answerBy;
  }

  @Override
  @Transactional(readOnly = true)
  public void requireMayAnswer(PersonId person, CheckInId id, MentoringSide side) {
    CheckIn checkIn = load(id);
    parties.requireSpeaksFor(side, person, mentorings.mentoring(checkIn.mentoring()));
    checkIn.requireUnanswered(side);
  }

  @Override
  @Transactional(readOnly = true)
  public Instant lookedBackSince(CheckInId id) {
    CheckIn checkIn = load(id);
    return checkIns
        .findByMentoringIdAndNumber(checkIn.mentoring().value(), checkIn.number() - 1)
        .map(CheckIn::opensAt)
        .orElseGet(() -> mentorings.mentoring(checkIn.mentoring()).activeSince());
  }

  @Override
  public void answer(PersonId person, Answer command) {
    requireMayAnswer(person, command.checkIn(), command.side());
    if (command.rating() < LOWEST || command.rating() > HIGHEST) {
      throw RuleBroken.in("rating", "error.check-in.rating");
    }
    CheckIn checkIn = load(command.checkIn());
    checkIn.answer(
        command.side(),
        new CheckInAnswer(
            person,
            clock.instant(),
            command.rating(),
            TextRule.required("progress", command.progress(), TEXT_LENGTH),
            TextRule.optional("obstacles", command.obstacles(), TEXT_LENGTH),
            TextRule.optional("note", command.note(), TEXT_LENGTH)));
    checkIns.flush();
    ParticipationId town = mentorings.mentoring(checkIn.mentoring()).participation();
    history.record(town, person, "check-in.answered", checkIn.number());
  }

  @Override
  public Optional<Instant> close(CheckInId id) {
    CheckIn checkIn = load(id);
    MentoringView mentoring = mentorings.mentoring(checkIn.mentoring());
    Map<MentoringSide, Integer> ratings = new EnumMap<>(MentoringSide.class);
    checkIn.answers().forEach((side, answer) -> ratings.put(side, answer.rating()));
    Set<CheckInConcern> concerns = policy.concerns(ratings);
    checkIn.close(concerns, clock.instant());
    checkIns.flush();
    if (mentoring.state() == MentoringState.ACTIVE) {
      plan(mentoring, checkIn.number() + 1, checkIn.opensAt());
    }
    return concerns.isEmpty()
        ? Optional.empty()
        : Optional.of(deadlines.due(mentoring.participation(), Step.LOOK_INTO));
  }

  @Override
  @Transactional(readOnly = true)
  public CheckInView toLookInto(PersonId person, CheckInId id) {
    CheckIn checkIn = load(id);
    parties.requireOutside(person, mentorings.mentoring(checkIn.mentoring()));
    checkIn.requireToLookInto();
    return checkIn.forCoordinator();
  }

  @Override
  public void lookInto(PersonId person, CheckInId id, String finding) {
    toLookInto(person, id);
    load(id)
        .lookedInto(person, TextRule.required("finding", finding, TEXT_LENGTH), clock.instant());
    checkIns.flush();
  }

  @Override
  @Transactional(readOnly = true)
  public List<CheckInView> ofMentoring(PersonId person, MentoringId id) {
    MentoringView mentoring = mentorings.mentoring(id);
    Optional<MentoringSide> side = parties.of(person, mentoring);
    if (side.isEmpty()) {
      parties.requireOutside(person, mentoring);
    }
    return checkIns.findByMentoringIdOrderByNumberDesc(id.value()).stream()
        .map(one -> side.map(one::forSide).orElseGet(one::forCoordinator))
        .toList();
  }

  private CheckIn load(CheckInId id) {
    return checkIns
        .findById(id.value())
        .orElseThrow(() -> new NotFound("error.check-in.not-found"));
  }
}
