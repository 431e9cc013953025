package org.culturalpearls.award.review.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.core.Nominations;
import org.culturalpearls.award.review.AssignmentView;
import org.culturalpearls.award.review.OfficeStage;
import org.culturalpearls.award.review.ReadReview;
import org.culturalpearls.award.review.ReviewEvent;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.ReviewLimits;
import org.culturalpearls.award.review.ReviewOfficeService;
import org.culturalpearls.award.review.ReviewProcess;
import org.culturalpearls.award.review.ReviewProgress;
import org.culturalpearls.award.review.ReviewState;
import org.culturalpearls.award.review.ReviewerChoice;
import org.culturalpearls.award.review.core.Review;
import org.culturalpearls.award.review.core.Reviews;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.core.Award;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assigns and reassigns reviews, and reminds reviewers. */
@Service
@Transactional
class ReviewOfficeFacade implements ReviewOfficeService {

  private final Reviews reviews;
  private final ReviewAccess access;
  private final NewReviews newReviews;
  private final ReviewOffice office;
  private final ReviewerChoices choices;
  private final ReviewCounts counts;
  private final ReviewProcess process;
  private final FoundTies ties;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ReviewOfficeFacade(
      Reviews reviews,
      ReviewAccess access,
      NewReviews newReviews,
      ReviewOffice office,
      ReviewerChoices choices,
      ReviewCounts counts,
      ReviewProcess process,
      FoundTies ties,
      ApplicationEventPublisher events,
      Clock clock) {
    this.reviews = reviews;
    this.access = access;
    this.newReviews = newReviews;
    this.office = office;
    this.choices = choices;
    this.counts = counts;
    this.process = process;
    this.ties = ties;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public AssignmentView assignment(
      PersonId actor, CycleId cycle, AwardStage stage, ReviewLimits limits) {
    return office.assignment(actor, cycle, stage, limits);
  }

  @Override
  @Transactional(readOnly = true)
  public ReviewProgress progress(PersonId actor, CycleId cycle, AwardStage stage) {
    return office.progress(actor, cycle, stage);
  }

  @Override
  @Transactional(readOnly = true)
  public ReadReview read(PersonId actor, ReviewId id) {
    Review review = access.existing(id);
    access.requireOffice(actor, review.nomination());
    if (review.state() != ReviewState.SUBMITTED || access.isStageOpen(review)) {
      throw ReviewAccess.none();
    }
    return office.read(review, access.nomination(review));
  }

  @Override
  @Transactional(readOnly = true)
  public Map<AwardStage, Integer> unassigned(PersonId actor, CycleId cycle) {
    return office.unassigned(actor, cycle);
  }

  @Override
  @Transactional(readOnly = true)
  public List<OfficeStage> toAssign(PersonId person) {
    return office.toAssign(person);
  }

  @Override
  public int assign(PersonId actor, Assign command) {
    Award award = office.award(command.cycle());
    Map<NominationId, NominationFacts> own =
        office.nominations(actor, award, command.stage()).stream()
            .collect(Collectors.toMap(NominationFacts::id, Function.identity()));
    AtomicInteger begun = new AtomicInteger();
    Map<NominationId, Set<PersonId>> live = choices.live(award, command.stage());
    Map<NominationId, Set<PersonId>> possible =
        choices.possible(choices.reviewers(award, command.stage()).keySet(), own.values());
    command
        .reviewers()
        .forEach(
            (nomination, wanted) -> {
              NominationFacts facts = own.get(nomination);
              if (facts == null) {
                throw Nominations.nothingHere();
              }
              wanted.stream()
                  .filter(person -> !live.getOrDefault(nomination, Set.of()).contains(person))
                  .forEach(
                      person -> {
                        requirePossible(possible.get(nomination), person);
                        newReviews.begin(actor, award, command.stage(), facts, person);
                        begun.incrementAndGet();
                      });
            });
    return begun.get();
  }

  @Override
  public void remind(PersonId actor, ReviewId id) {
    Review review = access.ofOffice(actor, id);
    review.remind(clock.instant());
    reviews.flush();
    events.publishEvent(
        new ReviewEvent.Reminded(
            id,
            review.nomination(),
            review.reviewer(),
            review.view().due(),
            review.state() == ReviewState.ASSIGNED));
  }

  @Override
  @Transactional(readOnly = true)
  public List<ReviewerChoice> choices(PersonId actor, ReviewId id) {
    access.requireOffice(actor, access.existing(id).nomination());
    Review review = access.existing(id);
    return choices.others(access.award(review), review.stage(), access.nomination(review));
  }

  @Override
  @Transactional(readOnly = true)
  public boolean isOpen(ReviewId id) {
    return access.isStageOpen(access.existing(id));
  }

  @Override
  @Transactional(readOnly = true)
  public String reason(PersonId actor, ReviewId id) {
    access.requireOffice(actor, access.existing(id).nomination());
    return access.existing(id).reason();
  }

  @Override
  public boolean reassign(PersonId actor, ReviewId id, Reassign command) {
    Review review = access.ofOffice(actor, id);
    boolean wasOpen = ReviewState.OPEN.contains(review.state());
    boolean found = command.reviewer() != null;
    String reason =
        found ? "" : TextRule.required("reason", command.reason(), ReviewFacade.LONGEST_REASON);
    List<ReviewerChoice> free =
        found
            ? choices.others(access.award(review), review.stage(), access.nomination(review))
            : List.of();
    review.settle(actor, reason, clock.instant());
    reviews.flush();
    ties.over(List.of(review));
    if (wasOpen) {
      process.end(id);
      events.publishEvent(
          new ReviewEvent.TakenBack(id, review.nomination(), review.reviewer(), actor));
    }
    if (found) {
      requirePossible(
          free.stream().map(ReviewerChoice::reviewer).collect(Collectors.toSet()),
          command.reviewer());
      newReviews.begin(
          actor,
          access.award(review),
          review.stage(),
          access.nomination(review),
          command.reviewer());
    } else {
      counts.settle(review.cycle(), review.stage());
    }
    return found;
  }

  @Override
  @Transactional(readOnly = true)
  public List<OfficeStage> asDeputy(PersonId person) {
    return office.asDeputy(person);
  }

  @Override
  @Transactional(readOnly = true)
  public Instant reassignBy(ReviewId id) {
    Review review = access.existing(id);
    return office.reassignBy(review, access.nomination(review));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<PersonId> actingDeputy(ReviewId id) {
    return office.actingDeputy(access.nomination(access.existing(id)));
  }

  @Override
  @Transactional(readOnly = true)
  public NominationFacts nomination(ReviewId id) {
    return access.nomination(access.existing(id));
  }

  private static void requirePossible(Set<PersonId> possible, PersonId person) {
    if (!possible.contains(person)) {
      throw RuleBroken.in("reviewer", "error.review.not-possible");
    }
  }
}
