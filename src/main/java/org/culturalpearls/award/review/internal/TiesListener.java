package org.culturalpearls.award.review.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.award.conflict.ConflictEvent;
import org.culturalpearls.award.conflict.ConflictKind;
import org.culturalpearls.award.conflict.core.ActingCoordinators;
import org.culturalpearls.award.conflict.core.ConflictSearch;
import org.culturalpearls.award.conflict.core.KnownConflicts;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.core.Nominations;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.ReviewState;
import org.culturalpearls.award.review.core.Review;
import org.culturalpearls.award.review.core.Reviews;
import org.culturalpearls.cycle.ParticipationEvent;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.mentoring.agreement.MentoringEvent;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonEvent;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.TransactionCache;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks at reviews when a new tie brings their reviewer into conflict with the nomination, in any
 * cycle with the town, in the transaction of the tie and unless the stage is decided. What
 * reviewers bring about themselves takes the review from them; what others do is looked into first.
 */
@Component
class TiesListener {

  private final Nominations nominations;
  private final ActingCoordinators actingCoordinators;
  private final Reviews reviews;
  private final ConflictSearch search;
  private final MentoringService mentorings;
  private final ParticipationService participations;
  private final PeopleService people;
  private final ReviewListener reviewListener;
  private final FoundTies found;
  private final ApplicationEventPublisher events;

  TiesListener(
      Nominations nominations,
      ActingCoordinators actingCoordinators,
      Reviews reviews,
      ConflictSearch search,
      MentoringService mentorings,
      ParticipationService participations,
      PeopleService people,
      ReviewListener reviewListener,
      FoundTies found,
      ApplicationEventPublisher events) {
    this.nominations = nominations;
    this.actingCoordinators = actingCoordinators;
    this.reviews = reviews;
    this.search = search;
    this.mentorings = mentorings;
    this.participations = participations;
    this.people = people;
    this.reviewListener = reviewListener;
    this.found = found;
    this.events = events;
  }

  @EventListener
  void look(MentoringEvent.MentorAccepted accepted) {
    look(accepted.mentoring());
  }

  @EventListener
  void look(MentoringEvent.MentorsChanged changed) {
    look(changed.mentoring());
  }

  private void look(MentoringId id) {
    MentoringView mentoring = mentorings.mentoring(id);
    Set<PersonId> mentors =
        Stream.of(mentoring.lead(), mentoring.twin())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    if (!mentors.isEmpty() && nominationsDependOn(mentors)) {
      lookAt(mentors, mentors, facts -> false);
    }
  }

  /** Checked once per bulk change; a mentoring costs no more for it. */
  private boolean nominationsDependOn(Set<PersonId> persons) {
    return TransactionCache.once(
        new Dependence(persons),
        () ->
            nominations.dependOn(
                persons.stream().map(PersonId::value).toList(),
                ActingCoordinators.RUNNING.stream().map(Enum::name).toList(),
                ReviewState.LIVE.stream().map(Enum::name).toList()));
  }

  private record Dependence(Set<PersonId> persons) {}

  @EventListener
  void look(ParticipationEvent.TeamChanged changed) {
    ParticipationId town = changed.participation();
    look(
        new HashSet<>(participations.participation(town).team()),
        Set.of(),
        facts -> facts.participation().equals(town));
  }

  /** Somebody who reviews may be of the team that takes part in another cycle. */
  @EventListener
  void look(ParticipationEvent.Started started) {
    look(
        new HashSet<>(participations.participation(started.participation()).team()),
        Set.of(),
        facts -> false);
  }

  @EventListener
  void look(PersonEvent.TiesChanged changed) {
    look(
        changed.persons(),
        changed.themselves() ? changed.persons() : Set.of(),
        facts -> !Collections.disjoint(facts.people(), changed.persons()));
  }

  /**
   * @param persons whose ties changed
   * @param themselves those of them who did it themselves
   * @param isBehind tells the nominations behind which somebody of them stands
   */
  private void look(
      Set<PersonId> persons, Set<PersonId> themselves, Predicate<NominationFacts> isBehind) {
    if (nominations.existsByStateIn(ActingCoordinators.RUNNING)) {
      lookAt(persons, themselves, isBehind);
    }
  }

  private void lookAt(
      Set<PersonId> persons, Set<PersonId> themselves, Predicate<NominationFacts> isBehind) {
    List<NominationFacts> running = actingCoordinators.running();
    Set<NominationId> touched =
        running.stream().filter(isBehind).map(NominationFacts::id).collect(Collectors.toSet());
    follow(concerned(persons, touched, running), themselves, running);
    touched.addAll(hiddenFromCoordinators(persons, running));
    events.publishEvent(new ConflictEvent.TiesChanged(persons, touched));
  }

  /** Nominations for which a deputy may do the coordinators' tasks now. */
  private Set<NominationId> hiddenFromCoordinators(
      Set<PersonId> persons, Collection<NominationFacts> running) {
    Set<PersonId> coordinators =
        people.activeWithRole(Role.COORDINATOR).stream()
            .map(PersonView::id)
            .filter(persons::contains)
            .collect(Collectors.toSet());
    KnownConflicts conflicts = search.between(coordinators, running);
    return running.stream()
        .map(NominationFacts::id)
        .filter(id -> coordinators.stream().anyMatch(each -> !conflicts.maySee(each, id)))
        .collect(Collectors.toSet());
  }

  private List<Review> concerned(
      Set<PersonId> persons, Set<NominationId> touched, Collection<NominationFacts> running) {
    List<Review> concerned =
        new ArrayList<>(
            reviews.findByReviewerIdInAndStateIn(
                persons.stream().map(PersonId::value).toList(), ReviewState.LIVE));
    if (!touched.isEmpty()) {
      concerned.addAll(
          reviews.findByNominationIdInAndStateIn(
              touched.stream().map(NominationId::value).toList(), ReviewState.LIVE));
    }
    Map<NominationId, NominationState> states =
        running.stream().collect(Collectors.toMap(NominationFacts::id, NominationFacts::state));
    return concerned.stream()
        .distinct()
        .filter(
            review ->
                states.get(review.nomination()) == NominationState.underReview(review.stage()))
        .toList();
  }

  private void follow(
      List<Review> concerned, Set<PersonId> themselves, Collection<NominationFacts> running) {
    if (concerned.isEmpty()) {
      return;
    }
    Map<NominationId, NominationFacts> facts =
        running.stream().collect(Collectors.toMap(NominationFacts::id, Function.identity()));
    KnownConflicts conflicts =
        search.between(
            concerned.stream().map(Review::reviewer).collect(Collectors.toSet()),
            concerned.stream().map(Review::nomination).distinct().map(facts::get).toList());
    Map<ReviewId, Set<ConflictKind>> excused = found.excused(concerned);
    List<Review> ending = new ArrayList<>();
    for (Review review : reviewListener.undecided(concerned, facts)) {
      Set<ConflictKind> kinds = conflicts.kinds(review.reviewer(), review.nomination());
      boolean own = themselves.contains(review.reviewer());
      boolean looked = excused.containsKey(review.id());
      Set<ConflictKind> broughtAbout = FoundTies.broughtAbout(kinds);
      if (own && !kinds.isEmpty() && !(looked && broughtAbout.equals(kinds))) {
        ending.add(review);
      } else if (!broughtAbout.isEmpty()
          && (own || !excused.getOrDefault(review.id(), Set.of()).containsAll(broughtAbout))) {
        found.lookInto(review, facts.get(review.nomination()), broughtAbout);
      }
    }
    reviewListener.inConflictUnlessDecided(ending, running);
  }
}
