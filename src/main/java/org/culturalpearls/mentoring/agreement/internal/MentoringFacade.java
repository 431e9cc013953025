package org.culturalpearls.mentoring.agreement.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.cycle.Deadlines;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.mentoring.agreement.core.Mentoring;
import org.culturalpearls.mentoring.agreement.core.Mentorings;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads mentorings and says who may act in them. */
@Service
@Transactional(readOnly = true)
class MentoringFacade implements MentoringService {

  private final Mentorings mentorings;
  private final PeopleService people;
  private final Deadlines deadlines;
  private final Clock clock;

  MentoringFacade(Mentorings mentorings, PeopleService people, Deadlines deadlines, Clock clock) {
    this.mentorings = mentorings;
    this.people = people;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  @Override
  public MentoringView mentoring(MentoringId id) {
    return mentorings
        .findById(id.value())
        .map(Mentoring::view)
        .orElseThrow(() -> new NotFound("error.mentoring.not-found"));
  }

  @Override
  public Optional<MentoringView> current(ParticipationId participation) {
    return mentorings
        .findFirstByParticipationIdAndEndedAtIsNullOrderByIdDesc(participation.value())
        .map(Mentoring::view);
  }

  @Override
  public List<MentoringView> ofParticipation(ParticipationId participation) {
    return mentorings.findByParticipationIdOrderByIdDesc(participation.value()).stream()
        .map(Mentoring::view)
        .toList();
  }

  @Override
  public Optional<String> whyEnded(MentoringId id) {
    return mentorings.findById(id.value()).map(Mentoring::endReason);
  }

  @Override
  public List<MentoringId> idsOfMentor(PersonId person) {
    return mentorings.idsOpenOfMentor(person.value()).stream().map(MentoringId::new).toList();
  }

  @Override
  public List<MentoringView> ofMentor(PersonId person) {
    return mentorings.openOfMentor(person.value()).stream().map(Mentoring::view).toList();
  }

  @Override
  public void requireMentor(PersonId person, MentoringId mentoring) {
    if (!mentoring(mentoring).isMentor(person)) {
      throw new NotFound("error.mentoring.not-found");
    }
  }

  @Override
  public void requireMayActAsMentor(PersonId person, MentoringId id, Instant due) {
    MentoringView mentoring = mentoring(id);
    if (person.equals(mentoring.lead())) {
      return;
    }
    boolean twin = person.equals(mentoring.twin());
    if (!twin && !people.hasRole(person, Role.COORDINATOR)) {
      throw new NotFound("error.mentoring.not-found");
    }
    boolean leadGone = !isActive(mentoring.lead());
    if (leadGone && (twin || !isActive(mentoring.twin()))) {
      return;
    }
    if (!clock.instant().isAfter(deadlines.silent(mentoring.participation(), due))) {
      throw new NotAllowed("error.mentoring.lead-has-time");
    }
  }

  private boolean isActive(PersonId person) {
    return person != null && people.person(person).active();
  }
}
