package org.culturalpearls.award.review.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.award.conflict.core.ActingCoordinators;
import org.culturalpearls.award.conflict.core.KnownConflicts;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.review.AssignmentView;
import org.culturalpearls.award.review.OfficeStage;
import org.culturalpearls.award.review.ReadReview;
import org.culturalpearls.award.review.ReviewLimits;
import org.culturalpearls.award.review.ReviewProgress;
import org.culturalpearls.award.review.ReviewProgress.Line;
import org.culturalpearls.award.review.ReviewProgress.Row;
import org.culturalpearls.award.review.ReviewState;
import org.culturalpearls.award.review.ReviewView;
import org.culturalpearls.award.review.core.Review;
import org.culturalpearls.award.review.core.Reviews;
import org.culturalpearls.award.setup.AwardOffice;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.core.Award;
import org.culturalpearls.award.setup.core.AwardReads;
import org.culturalpearls.award.setup.core.Awards;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.springframework.stereotype.Component;

/**
 * Reads reviews for coordinators and the deputy, only of nominations for which they do the
 * coordinators' tasks.
 */
@Component
class ReviewOffice {

  private final Awards awards;
  private final AwardReads reads;
  private final NominationReads nominations;
  private final ActingCoordinators coordinators;
  private final ReviewerChoices choices;
  private final Reviews reviews;
  private final CorrectedReviews corrected;
  private final ReviewAccess access;
  private final PeopleService people;
  private final ReviewCalendar calendar;
  private final Clock clock;

  ReviewOffice(
      Awards awards,
      AwardReads reads,
      NominationReads nominations,
      ActingCoordinators coordinators,
      ReviewerChoices choices,
      Reviews reviews,
      CorrectedReviews corrected,
      ReviewAccess access,
      PeopleService people,
      ReviewCalendar calendar,
      Clock clock) {
    this.awards = awards;
    this.reads = reads;
    this.nominations = nominations;
    this.coordinators = coordinators;
    this.choices = choices;
    this.reviews = reviews;
    this.corrected = corrected;
    this.access = access;
    this.people = people;
    this.calendar = calendar;
    this.clock = clock;
  }

  Award award(CycleId cycle) {
    return awards.findByCycleId(cycle.value()).orElseThrow(AwardReads::none);
  }

  /** Returns those in this stage for which the actor does the coordinators' tasks. */
  List<NominationFacts> nominations(PersonId actor, Award award, AwardStage stage) {
    requireOffice(actor, award);
    Set<NominationId> own = new HashSet<>(coordinators.of(actor));
    return inStage(award, stage).stream()
        .filter(nomination -> own.contains(nomination.id()))
        .toList();
  }

  AssignmentView assignment(PersonId actor, CycleId cycle, AwardStage stage, ReviewLimits most) {
    Award award = award(cycle);
    List<NominationFacts> own = nominations(actor, award, stage);
    Map<PersonId, PersonView> reviewers = choices.reviewers(award, stage);
    Map<NominationId, Set<PersonId>> live = choices.live(award, stage);
    KnownConflicts conflicts = choices.conflicts(reviewers.keySet(), own);
    Map<NominationId, Set<PersonId>> possible = conflicts.free(reviewers.keySet(), own);
    FormerReviews former = choices.former(award, stage);
    int wanted = award.rules().reviews().get(stage);
    return new AssignmentView(
        own,
        wanted,
        live,
        possible,
        own.stream()
            .collect(
                Collectors.toMap(
                    NominationFacts::id, each -> conflicts.of(reviewers.keySet(), each))),
        former.reviewers(),
        ReviewAssignment.propose(
            needs(own, wanted, live, possible, reviewers.keySet(), most, former)),
        names(reviewers),
        inStage(award, stage).size() - own.size());
  }

  /** A reviewer who was dismissed keeps the review, and gets no new ones. */
  private static ReviewNeeds needs(
      List<NominationFacts> own,
      int wanted,
      Map<NominationId, Set<PersonId>> live,
      Map<NominationId, Set<PersonId>> possible,
      Set<PersonId> reviewers,
      ReviewLimits most,
      FormerReviews former) {
    Map<NominationId, Set<PersonId>> fixed = new HashMap<>();
    Map<NominationId, Set<PersonId>> conflicts = new HashMap<>();
    Set<NominationId> shown = own.stream().map(NominationFacts::id).collect(Collectors.toSet());
    for (NominationId nomination : shown) {
      fixed.put(nomination, live.getOrDefault(nomination, Set.of()));
      Set<PersonId> inConflict = new HashSet<>(reviewers);
      inConflict.removeAll(possible.get(nomination));
      conflicts.put(nomination, inConflict);
    }
    Map<PersonId, Integer> limits = new HashMap<>();
    for (PersonId reviewer : reviewers) {
      long elsewhere =
          live.entrySet().stream()
              .filter(each -> !shown.contains(each.getKey()) && each.getValue().contains(reviewer))
              .count();
      int limit = most.of(reviewer, live.size() + own.size());
      limits.put(reviewer, Math.max(0, limit - (int) elsewhere));
    }
    return new ReviewNeeds(wanted, fixed, limits, conflicts, former);
  }

  ReviewProgress progress(PersonId actor, CycleId cycle, AwardStage stage) {
    Award award = award(cycle);
    requireOffice(actor, award);
    List<Review> made = reviews.findByCycleIdAndStageOrderById(cycle.value(), stage);
    List<NominationFacts> reviewed = reviewed(award, stage, made);
    Set<NominationId> shown = coordinators.among(actor, award, reviewed);
    List<NominationFacts> own =
        reviewed.stream().filter(each -> shown.contains(each.id())).toList();
    List<Review> all = made.stream().filter(review -> shown.contains(review.nomination())).toList();
    Map<PersonId, PersonView> reviewers =
        people.persons(all.stream().map(Review::reviewer).toList());
    Map<NominationId, NominationFacts> facts =
        own.stream().collect(Collectors.toMap(NominationFacts::id, each -> each));
    boolean open = isOpen(award, stage);
    Set<CycleId> handedOn = access.handedOn(Set.of(cycle));
    Map<NominationId, List<Line>> lines = new HashMap<>();
    for (Review review : all) {
      boolean stays =
          !open || ReviewAccess.isDecided(review.view(), facts.get(review.nomination()), handedOn);
      lines
          .computeIfAbsent(review.nomination(), none -> new ArrayList<>())
          .add(line(review, reviewers.get(review.reviewer()).name(), stays));
    }
    return new ReviewProgress(
        own.stream().map(each -> new Row(each, lines.getOrDefault(each.id(), List.of()))).toList(),
        award.rules().reviews().get(stage),
        reviewed.size() - own.size(),
        open);
  }

  /** First the nominations that are in the stage now, then others reviewed in it. */
  private List<NominationFacts> reviewed(Award award, AwardStage stage, List<Review> made) {
    Set<NominationId> before = made.stream().map(Review::nomination).collect(Collectors.toSet());
    return nominations.inCycle(award.cycle(), EnumSet.allOf(NominationState.class)).stream()
        .filter(
            each ->
                each.state() == NominationState.underReview(stage) || before.contains(each.id()))
        .sorted(Comparator.comparing(each -> each.state() != NominationState.underReview(stage)))
        .toList();
  }

  ReadReview read(Review review, NominationFacts nomination) {
    return new ReadReview(
        review.view(),
        people.person(review.reviewer()).name(),
        nomination,
        award(review.cycle()).criteria(review.stage()),
        corrected.findByReviewIdOrderByIdDesc(review.id().value()).stream()
            .map(CorrectedReview::view)
            .toList());
  }

  /** Only stages with such a nomination have an entry. */
  Map<AwardStage, Integer> unassigned(PersonId actor, CycleId cycle) {
    Award award = award(cycle);
    requireOffice(actor, award);
    Map<AwardStage, Integer> unassigned = new EnumMap<>(AwardStage.class);
    for (AwardStage stage : AwardStage.values()) {
      List<NominationFacts> own =
          isOpen(award, stage) ? nominations(actor, award, stage) : List.of();
      Map<NominationId, Set<PersonId>> live = own.isEmpty() ? Map.of() : choices.live(award, stage);
      int count = (int) own.stream().filter(each -> !live.containsKey(each.id())).count();
      if (count > 0) {
        unassigned.put(stage, count);
      }
    }
    return unassigned;
  }

  /** Called on each start page of a coordinator: mostly there are none, and one read says so. */
  List<OfficeStage> toAssign(PersonId person) {
    List<Award> open = coordinators.openAwards();
    if (open.isEmpty()
        || !reviews.anyUnreviewed(open.stream().map(each -> each.cycle().value()).toList())) {
      return List.of();
    }
    Set<NominationId> own = new HashSet<>(coordinators.of(person));
    List<OfficeStage> stages = new ArrayList<>();
    for (Award award : own.isEmpty() ? List.<Award>of() : open) {
      for (AwardStage stage : AwardStage.values()) {
        if (isOpen(award, stage)) {
          Set<NominationId> live = choices.live(award, stage).keySet();
          int waiting =
              (int)
                  inStage(award, stage).stream()
                      .filter(each -> own.contains(each.id()) && !live.contains(each.id()))
                      .count();
          if (waiting > 0) {
            stages.add(new OfficeStage(award.cycle(), stage, waiting));
          }
        }
      }
    }
    return stages;
  }

  private boolean isOpen(Award award, AwardStage stage) {
    return !reads.times(award).hasPassed(stage.ends(), clock.instant());
  }

  private Line line(Review review, String reviewer, boolean stays) {
    ReviewView view = review.view();
    return new Line(
        view,
        reviewer,
        isLate(view),
        review.remindedAt(),
        review.mayRemind(clock.instant()),
        review.reason(),
        stays && review.state() == ReviewState.SUBMITTED);
  }

  /** Few cycles are open at a time, and only for a deputy of one of them more is read. */
  List<OfficeStage> asDeputy(PersonId person) {
    if (people.hasRole(person, Role.COORDINATOR)) {
      return List.of();
    }
    Set<NominationId> own = new HashSet<>(coordinators.of(person));
    List<OfficeStage> stages = new ArrayList<>();
    for (Award award : own.isEmpty() ? List.<Award>of() : coordinators.openAwards()) {
      for (AwardStage stage : AwardStage.values()) {
        int theirs =
            (int) inStage(award, stage).stream().filter(each -> own.contains(each.id())).count();
        if (theirs > 0) {
          stages.add(new OfficeStage(award.cycle(), stage, theirs));
        }
      }
    }
    return stages;
  }

  Instant reassignBy(Review review, NominationFacts nomination) {
    return calendar.reassignBy(award(review.cycle()), review, nomination, calendar.now());
  }

  Optional<PersonId> actingDeputy(NominationFacts nomination) {
    return coordinators.actingDeputy(nomination);
  }

  private boolean isLate(ReviewView review) {
    return ReviewState.OPEN.contains(review.state()) && clock.instant().isAfter(review.due());
  }

  private List<NominationFacts> inStage(Award award, AwardStage stage) {
    return nominations.inCycle(award.cycle(), Set.of(NominationState.underReview(stage)));
  }

  private void requireOffice(PersonId actor, Award award) {
    if (!award.appointments().of(AwardOffice.DEPUTY).contains(actor)) {
      people.requireRole(actor, Role.COORDINATOR);
    }
  }

  private static Map<PersonId, String> names(Map<PersonId, PersonView> reviewers) {
    return reviewers.values().stream().collect(Collectors.toMap(PersonView::id, PersonView::name));
  }
}
