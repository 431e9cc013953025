package org.culturalpearls.award.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.award.NominationFacts;
import org.culturalpearls.award.ReviewState;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.TeamChanged;
import org.culturalpearls.mentoring.MentorAccepted;
import org.culturalpearls.mentoring.MentoringService;
import org.culturalpearls.mentoring.MentorsChanged;
import org.culturalpearls.people.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A reviewer who becomes mentor or team member of a town loses their reviews of its nomination. */
@Component
class ConflictsComingUp {

  private final Nominations nominations;
  private final NominationReads reads;
  private final Reviews reviews;
  private final ConflictSearch search;
  private final MentoringService mentorings;
  private final ReviewEnds ends;

  ConflictsComingUp(
      Nominations nominations,
      NominationReads reads,
      Reviews reviews,
      ConflictSearch search,
      MentoringService mentorings,
      ReviewEnds ends) {
    this.nominations = nominations;
    this.reads = reads;
    this.reviews = reviews;
    this.search = search;
    this.mentorings = mentorings;
    this.ends = ends;
  }

  @EventListener
  void look(MentorAccepted accepted) {
    look(mentorings.mentoring(accepted.mentoring()).participation());
  }

  @EventListener
  void look(MentorsChanged changed) {
    look(mentorings.mentoring(changed.mentoring()).participation());
  }

  @EventListener
  void look(TeamChanged changed) {
    look(changed.participation());
  }

  private void look(ParticipationId participation) {
    nominations
        .ofTown(participation)
        .filter(nomination -> !nomination.hasEnded())
        .ifPresent(nomination -> look(reads.facts(nomination.id())));
  }

  private void look(NominationFacts nomination) {
    List<Review> live =
        reviews.findByNominationIdAndStateIn(nomination.id().value(), ReviewState.LIVE);
    Set<PersonId> reviewers = live.stream().map(Review::reviewer).collect(Collectors.toSet());
    KnownConflicts conflicts = search.between(reviewers, List.of(nomination));
    live.stream()
        .filter(review -> !conflicts.maySee(review.reviewer(), nomination.id()))
        .forEach(ends::inConflict);
  }
}
