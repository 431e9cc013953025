package org.culturalpearls.mentoring.agreement.core;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotFound;
import org.springframework.stereotype.Component;

/** Finds the mentorings to which a person belongs, on either side; for others they do not exist. */
@Component
public class OwnMentorings {

  private static final List<MentoringState> WITH_MENTOR =
      Arrays.stream(MentoringState.values()).filter(MentoringState::hasMentor).toList();

  private final Mentorings mentorings;
  private final ParticipationService participations;
  private final PeopleService people;

  OwnMentorings(Mentorings mentorings, ParticipationService participations, PeopleService people) {
    this.mentorings = mentorings;
    this.participations = participations;
    this.people = people;
  }

  /** Returns the open mentorings with a mentor in which the person is on either side. */
  public List<Mentoring> withMentor(PersonId person) {
    Collection<Long> towns =
        participations.ofPerson(person).stream()
            .map(ParticipationView::id)
            .map(id -> id.value())
            .toList();
    return Stream.concat(
            mentorings.findByParticipationIdInAndStateIn(towns, WITH_MENTOR).stream(),
            mentorings.ofMentor(person.value(), WITH_MENTOR).stream())
        .distinct()
        .sorted(Comparator.comparingLong((Mentoring mentoring) -> mentoring.id().value()))
        .toList();
  }

  /**
   * Returns the mentoring; throws NotFound unless the person is of the team or one of the mentors.
   */
  public Mentoring own(PersonId person, MentoringId id) {
    Mentoring mentoring = existing(id);
    if (!includes(mentoring, person)) {
      throw nothingHere();
    }
    return mentoring;
  }

  /**
   * Returns the mentoring; throws NotFound unless the person is of one of the sides, or a
   * coordinator.
   */
  public Mentoring read(PersonId person, MentoringId id) {
    Mentoring mentoring = existing(id);
    if (!includes(mentoring, person) && !people.hasRole(person, Role.COORDINATOR)) {
      throw nothingHere();
    }
    return mentoring;
  }

  /**
   * Returns those to which the person belongs, on either side; the number of reads does not depend
   * on how many there are.
   */
  public Set<MentoringId> among(PersonId person, Collection<MentoringId> ids) {
    if (ids.isEmpty()) {
      return Set.of();
    }
    List<Mentoring> found = mentorings.findAllById(ids.stream().map(MentoringId::value).toList());
    Map<ParticipationId, ParticipationView> towns =
        participations.participations(
            found.stream().map(Mentoring::participation).distinct().toList());
    return found.stream()
        .filter(
            mentoring ->
                mentoring.view().isMentor(person)
                    || towns.get(mentoring.participation()).team().contains(person))
        .map(Mentoring::id)
        .collect(Collectors.toSet());
  }

  public boolean includes(Mentoring mentoring, PersonId person) {
    return mentoring.view().isMentor(person)
        || participations.isTeamMember(person, mentoring.participation());
  }

  public Mentoring existing(MentoringId id) {
    return mentorings.findById(id.value()).orElseThrow(OwnMentorings::nothingHere);
  }

  private static NotFound nothingHere() {
    return new NotFound("error.mentoring.not-found");
  }
}
