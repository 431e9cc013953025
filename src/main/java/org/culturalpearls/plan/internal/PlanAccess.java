package org.culturalpearls.plan.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.ties.InvolvedCoordinators;
import org.culturalpearls.plan.HiddenPlans;
import org.culturalpearls.plan.MentorsOfParticipation;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.springframework.stereotype.Component;

/**
 * Decides who may do what with a plan, its milestones and self-assessments: the team writes, the
 * town's current mentors and coordinators read, each does the own tasks; for everybody else they do
 * not exist, nor for coordinators whom a conflict of interest keeps from its running nomination.
 */
@Component
public class PlanAccess {

  private final ParticipationService participations;
  private final PeopleService people;
  private final MentorsOfParticipation mentors;
  private final HiddenPlans hidden;
  private final InvolvedCoordinators involved;
  private final Clock clock;

  PlanAccess(
      ParticipationService participations,
      PeopleService people,
      MentorsOfParticipation mentors,
      HiddenPlans hidden,
      InvolvedCoordinators involved,
      Clock clock) {
    this.participations = participations;
    this.people = people;
    this.mentors = mentors;
    this.hidden = hidden;
    this.involved = involved;
    this.clock = clock;
  }

  static NotFound nothingHere() {
    return new NotFound("error.plan.not-found");
  }

  public ParticipationView reader(PersonId person, ParticipationId id) {
    ParticipationView participation = existing(id);
    if (!participation.team().contains(person) && !isMentor(person, id)) {
      requireCoordinator(person);
      if (hidden.isHidden(person, id)) {
        throw nothingHere();
      }
    }
    return participation;
  }

  /**
   * Returns those whose plan the person may read, see {@link #reader}; the number of reads does not
   * depend on how many there are.
   */
  public Set<ParticipationId> readable(PersonId person, Collection<ParticipationId> ids) {
    if (ids.isEmpty()) {
      return Set.of();
    }
    Collection<ParticipationView> towns = participations.participations(ids).values();
    Set<ParticipationId> readable = new HashSet<>(mentors.mentoredBy(person));
    towns.stream()
        .filter(town -> town.team().contains(person))
        .map(ParticipationView::id)
        .forEach(readable::add);
    List<ParticipationView> others =
        towns.stream().filter(town -> !readable.contains(town.id())).toList();
    if (!others.isEmpty() && isCoordinator(person)) {
      Set<ParticipationId> unseen = hidden.hidden(person, others);
      others.stream()
          .map(ParticipationView::id)
          .filter(town -> !unseen.contains(town))
          .forEach(readable::add);
    }
    readable.retainAll(ids);
    return readable;
  }

  public ParticipationView teamMember(PersonId person, ParticipationId id) {
    ParticipationView participation = existing(id);
    if (!participation.team().contains(person)) {
      reader(person, id);
      throw new NotAllowed("error.plan.team-only");
    }
    return participation;
  }

  /** Refuses everybody but the town's team and its current mentors. */
  public void eitherSide(PersonId person, ParticipationId id) {
    if (!isOfEitherSide(person, id)) {
      reader(person, id);
      throw new NotAllowed("error.plan.sides-only");
    }
  }

  /** Returns whether the person is of the town's team or one of its current mentors. */
  public boolean isOfEitherSide(PersonId person, ParticipationId id) {
    return existing(id).team().contains(person) || isMentor(person, id);
  }

  /** A coordinator, unless a conflict of interest keeps them from its running nomination. */
  ParticipationView coordinator(PersonId person, ParticipationId id) {
    ParticipationView participation = existing(id);
    if (!isCoordinator(person)) {
      reader(person, id);
      throw new NotAllowed("error.plan.coordinator-only");
    }
    involved.requireUninvolved(person, participation.caseKey().value());
    return participation;
  }

  /**
   * Throws unless the person may act as the mentor: the lead at any time; twin and coordinators
   * from the given moment, or at once if there is no lead; but nobody on the own town's work.
   *
   * @param openToOthersAt null while nothing is requested
   */
  ParticipationView mentorsTurn(PersonId person, ParticipationId id, Instant openToOthersAt) {
    ParticipationView participation = existing(id);
    if (participation.team().contains(person)) {
      throw new NotAllowed("error.plan.mentor-only");
    }
    PersonId lead = mentors.mentorsOf(id).map(MentorsOfParticipation.Mentors::lead).orElse(null);
    if (person.equals(lead)) {
      return participation;
    }
    reader(person, id);
    boolean open =
        lead == null || openToOthersAt != null && !clock.instant().isBefore(openToOthersAt);
    if (!open) {
      throw new NotAllowed("error.plan.mentor-first");
    }
    return participation;
  }

  boolean isMentored(ParticipationId id) {
    return mentors.mentorsOf(id).map(MentorsOfParticipation.Mentors::lead).isPresent();
  }

  void requireCoordinator(PersonId person) {
    if (!isCoordinator(person)) {
      throw nothingHere();
    }
  }

  private boolean isCoordinator(PersonId person) {
    return people.hasRole(person, Role.COORDINATOR);
  }

  private boolean isMentor(PersonId person, ParticipationId id) {
    return mentors.mentorsOf(id).filter(both -> both.include(person)).isPresent();
  }

  /**
   * The same answer for a participation that does not exist and one that the reader may not know
   * of.
   */
  private ParticipationView existing(ParticipationId id) {
    try {
      return participations.participation(id);
    } catch (NotFound none) {
      throw nothingHere();
    }
  }
}
