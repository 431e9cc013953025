package org.culturalpearls.mentoring.ending.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.Deadlines;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.Step;
import org.culturalpearls.mentoring.agreement.core.Mentorings;
import org.culturalpearls.mentoring.ending.LeavingService;
import org.culturalpearls.mentoring.ending.LeavingView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.ties.InvolvedCoordinators;
import org.culturalpearls.plan.LeavingProgramme;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.TextRule;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes towns out of the programme. Everything open in the case ends by the published event: plan,
 * milestones, matching, check-ins and the rest listen to it and end their own processes.
 */
@Service
@Transactional
class LeavingFacade implements LeavingService, LeavingProgramme {

  private static final int REASON_LENGTH = 2000;

  private final Leavings leavings;
  private final ParticipationService participations;
  private final Mentorings mentorings;
  private final PeopleService people;
  private final InvolvedCoordinators involved;
  private final Deadlines deadlines;
  private final CaseHistory history;
  private final Clock clock;

  LeavingFacade(
      Leavings leavings,
      ParticipationService participations,
      Mentorings mentorings,
      PeopleService people,
      InvolvedCoordinators involved,
      Deadlines deadlines,
      CaseHistory history,
      Clock clock) {
    this.leavings = leavings;
    this.participations = participations;
    this.mentorings = mentorings;
    this.people = people;
    this.involved = involved;
    this.deadlines = deadlines;
    this.history = history;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<ParticipationView> choices(PersonId person) {
    return participations.ofPerson(person).stream().filter(own -> own.stage().isOpen()).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public Instant decideBy(PersonId person) {
    return choices(person).stream()
        .map(own -> deadlines.due(own.id(), Step.REQUEST_END))
        .min(Comparator.naturalOrder())
        .orElseGet(() -> clock.instant().plus(Duration.ofDays(Step.REQUEST_END.defaultDays())));
  }

  @Override
  public void leave(PersonId person, Leave command) {
    ParticipationId id = TextRule.chosen("participation", command.participation());
    if (!people.hasRole(person, Role.COORDINATOR)) {
      participations.requireTeamMember(person, id);
    }
    ParticipationView town = participations.participation(id);
    if (!town.team().contains(person)) {
      involved.requireUninvolved(person, town.caseKey().value());
    }
    if (!town.stage().isOpen()) {
      throw new AlreadyDone("error.mentoring.participation-over");
    }
    String reason = TextRule.required("reason", command.reason(), REASON_LENGTH);
    leavings.save(new Leaving(id, person, clock.instant(), reason));
    history.record(id, person, "participation.left");
    leavings.flush();
    participations.leave(id);
  }

  @Override
  public void leave(PersonId coordinator, ParticipationId participation, String reason) {
    leave(coordinator, new Leave(participation, reason));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<LeavingView> leaving(PersonId reader, ParticipationId id) {
    boolean mentored =
        mentorings.findByParticipationIdOrderByIdDesc(id.value()).stream()
            .anyMatch(mentoring -> mentoring.view().isMentor(reader));
    if (!mentored && !people.hasRole(reader, Role.COORDINATOR)) {
      participations.requireTeamMember(reader, id);
    }
    return leavings.findById(id.value()).map(Leaving::view);
  }
}
