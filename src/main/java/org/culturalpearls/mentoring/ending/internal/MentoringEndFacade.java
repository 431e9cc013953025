package org.culturalpearls.mentoring.ending.internal;

import java.time.LocalDate;
import java.util.List;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.CycleEvent;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.Deadlines;
import org.culturalpearls.cycle.ParticipationEvent;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.mentoring.agreement.MentoringEvent;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.mentoring.agreement.core.AgreedEnd;
import org.culturalpearls.mentoring.agreement.core.Agreements;
import org.culturalpearls.mentoring.agreement.core.Mentoring;
import org.culturalpearls.mentoring.agreement.core.Mentorings;
import org.culturalpearls.mentoring.ending.ClosureProcess;
import org.culturalpearls.mentoring.ending.EndOfMentoring;
import org.culturalpearls.mentoring.ending.MentoringEndService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves the end of mentorings and keeps its timers up to date. */
@Service
@Transactional
class MentoringEndFacade implements MentoringEndService, EndOfMentoring {

  private final Mentorings mentorings;
  private final Agreements agreements;
  private final AgreedEnd agreedEnd;
  private final CycleService cycles;
  private final ParticipationService participations;
  private final PeopleService people;
  private final Deadlines deadlines;
  private final ClosureProcess process;
  private final CaseHistory history;
  private final ApplicationEventPublisher events;

  MentoringEndFacade(
      Mentorings mentorings,
      Agreements agreements,
      AgreedEnd agreedEnd,
      CycleService cycles,
      ParticipationService participations,
      PeopleService people,
      Deadlines deadlines,
      ClosureProcess process,
      CaseHistory history,
      ApplicationEventPublisher events) {
    this.mentorings = mentorings;
    this.agreements = agreements;
    this.agreedEnd = agreedEnd;
    this.cycles = cycles;
    this.participations = participations;
    this.people = people;
    this.deadlines = deadlines;
    this.process = process;
    this.history = history;
    this.events = events;
  }

  @EventListener
  void waitForEnd(MentoringEvent.Agreed agreed) {
    MentoringView mentoring = load(agreed.mentoring()).view();
    process.waitForEnd(
        mentoring,
        participations.participation(mentoring.participation()),
        deadlines.endOf(mentoring.participation(), mentoring.endsOn()));
  }

  @EventListener
  void waitNoLonger(ParticipationEvent.Left left) {
    mentorings
        .findByParticipationIdOrderByIdDesc(left.participation().value())
        .forEach(mentoring -> process.end(mentoring.id()));
  }

  /** The end stays inside the cycle also when the cycle is shortened, and in its time zone. */
  @EventListener
  void follow(CycleEvent.DatesChanged changed) {
    LocalDate last = cycles.cycle(changed.cycle()).endsOn();
    Long cycle = changed.cycle().value();
    mentorings
        .ofCycle(cycle, List.of(MentoringState.AGREEING.name()))
        .forEach(mentoring -> draftUntil(last, mentoring));
    mentorings
        .ofCycle(cycle, List.of(MentoringState.ACTIVE.name()))
        .forEach(mentoring -> endUntil(last, mentoring));
  }

  private void draftUntil(LocalDate last, Mentoring mentoring) {
    agreements
        .findById(mentoring.id().value())
        .filter(draft -> draft.endsOn().isAfter(last))
        .ifPresent(draft -> draft.moveEnd(last));
  }

  private void endUntil(LocalDate last, Mentoring mentoring) {
    LocalDate agreed = mentoring.view().endsOn();
    if (agreed.isAfter(last)) {
      endOn(mentoring.id(), last);
      history.record(mentoring.participation(), null, "mentoring.end-with-cycle", last);
    } else {
      process.endMoved(mentoring.id(), deadlines.endOf(mentoring.participation(), agreed));
    }
  }

  @Override
  public void moveEnd(PersonId person, Move command) {
    Mentoring mentoring = load(command.mentoring());
    if (!person.equals(mentoring.lead())) {
      people.requireRole(person, Role.COORDINATOR);
    }
    mentoring.requireActive();
    if (!mentoring.view().endsOn().equals(command.from())) {
      throw new ChangedMeanwhile("error.mentoring.end-changed");
    }
    agreedEnd.require(command.endsOn(), participations.participation(mentoring.participation()));
    endOn(command.mentoring(), command.endsOn());
    history.record(mentoring.participation(), person, "mentoring.end-moved", command.endsOn());
  }

  @Override
  public void endOn(MentoringId id, LocalDate day) {
    Mentoring mentoring = load(id);
    mentoring.moveEnd(day);
    agreements.findById(id.value()).orElseThrow().moveEnd(day);
    mentorings.flush();
    process.endMoved(id, deadlines.endOf(mentoring.participation(), day));
    events.publishEvent(new MentoringEvent.EndMoved(id));
  }

  @Override
  public void endEarly(MentoringId id) {
    load(id).requireActive();
    process.endsEarly(id);
  }

  private Mentoring load(MentoringId id) {
    return mentorings
        .findById(id.value())
        .orElseThrow(() -> new NotFound("error.mentoring.not-found"));
  }
}
