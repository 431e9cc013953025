package org.culturalpearls.award.review.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturalpearls.award.conflict.core.ActingCoordinators;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.core.AuditTrail;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.nomination.core.NominationVisibility;
import org.culturalpearls.award.review.ReviewEvent;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.ReviewProcess;
import org.culturalpearls.award.review.TieCheckId;
import org.culturalpearls.award.review.TieCheckService;
import org.culturalpearls.award.review.core.Review;
import org.culturalpearls.award.review.core.Reviews;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.TextRule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people who are not involved decide on ties that came up. */
@Service
@Transactional
class TieCheckFacade implements TieCheckService {

  private final TieChecks checks;
  private final Reviews reviews;
  private final ReviewAccess access;
  private final ReviewOffice office;
  private final NominationReads nominations;
  private final NominationVisibility visibility;
  private final ActingCoordinators coordinators;
  private final TieDeciders deciders;
  private final PeopleService people;
  private final AuditTrail trail;
  private final ReviewProcess process;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  TieCheckFacade(
      TieChecks checks,
      Reviews reviews,
      ReviewAccess access,
      ReviewOffice office,
      NominationReads nominations,
      NominationVisibility visibility,
      ActingCoordinators coordinators,
      TieDeciders deciders,
      PeopleService people,
      AuditTrail trail,
      ReviewProcess process,
      ApplicationEventPublisher events,
      Clock clock) {
    this.checks = checks;
    this.reviews = reviews;
    this.access = access;
    this.office = office;
    this.nominations = nominations;
    this.visibility = visibility;
    this.coordinators = coordinators;
    this.deciders = deciders;
    this.people = people;
    this.trail = trail;
    this.process = process;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public void requireMayDecide(PersonId person, TieCheckId id) {
    TieCheck check = existing(id);
    requireUninvolved(person, check);
    check.requireOpen();
  }

  @Override
  @Transactional(readOnly = true)
  public TieCheckService.FoundTie forTask(PersonId person, TieCheckId id) {
    TieCheck check = existing(id);
    requireUninvolved(person, check);
    return check.view(access.existing(check.review()), nominations.facts(check.nomination()));
  }

  @Override
  public void decide(PersonId person, TieCheckId id, Decide command) {
    TieCheck check = existing(id);
    requireUninvolved(person, check);
    String reason = TextRule.required("reason", command.reason(), ReviewFacade.LONGEST_REASON);
    Review review = access.lockWithDecision(check.review());
    checks.lock(id.value()).orElseThrow(TieCheckFacade::none);
    if (!command.keeps()) {
      access.requireUndecided(review);
    }
    check.decide(person, command.keeps(), reason, clock.instant());
    checks.flush();
    trail.add(
        check.nomination(), person, command.keeps() ? "tie.kept" : "tie.taken-back", review.id());
    if (!command.keeps()) {
      takeBack(review, person);
    }
  }

  private void takeBack(Review review, PersonId by) {
    review.conflict();
    reviews.flush();
    process.conflictFound(
        new ReviewProcess.Start(
            review.id(),
            access.nomination(review),
            review.reviewer(),
            new ReviewProcess.Times(review.declareBy(), review.scoreBy())));
    events.publishEvent(
        new ReviewEvent.TakenBack(review.id(), review.nomination(), review.reviewer(), by));
  }

  @Override
  @Transactional(readOnly = true)
  public List<TieCheckService.FoundTie> inCycle(PersonId coordinator, CycleId cycle) {
    people.requireRole(coordinator, Role.COORDINATOR);
    List<NominationFacts> all = nominations.inCycle(cycle, EnumSet.allOf(NominationState.class));
    Set<NominationId> seen = visibility.seen(coordinator, all);
    Map<NominationId, NominationFacts> facts =
        all.stream()
            .filter(each -> seen.contains(each.id()))
            .collect(Collectors.toMap(NominationFacts::id, Function.identity()));
    List<TieCheck> found =
        checks.findByNominationIdInOrderByIdDesc(
            facts.keySet().stream().map(NominationId::value).toList());
    Map<ReviewId, Review> about =
        reviews.findAllById(found.stream().map(check -> check.review().value()).toList()).stream()
            .collect(Collectors.toMap(Review::id, Function.identity()));
    return found.stream()
        .map(check -> check.view(about.get(check.review()), facts.get(check.nomination())))
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  public Instant decideBy(TieCheckId id) {
    TieCheck check = existing(id);
    return office.reassignBy(
        access.existing(check.review()), nominations.facts(check.nomination()));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<PersonId> actingDeputy(TieCheckId id) {
    TieCheck check = existing(id);
    return deciders.acting(nominations.facts(check.nomination()), check.reviewer()).stream()
        .filter(person -> !people.hasRole(person, Role.COORDINATOR))
        .findFirst();
  }

  @Override
  @Transactional(readOnly = true)
  public boolean hasNoOffice(TieCheckId id) {
    TieCheck check = existing(id);
    return deciders.acting(nominations.facts(check.nomination()), check.reviewer()).isEmpty();
  }

  private void requireUninvolved(PersonId person, TieCheck check) {
    if (!deciders.mayDecide(person, check)) {
      throw none();
    }
  }

  private TieCheck existing(TieCheckId id) {
    return checks.findById(id.value()).orElseThrow(TieCheckFacade::none);
  }

  private static NotFound none() {
    return new NotFound("error.review.not-found");
  }
}
