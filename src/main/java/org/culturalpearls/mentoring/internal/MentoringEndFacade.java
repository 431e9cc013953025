package org.culturalpearls.mentoring.internal;

import java.time.LocalDate;
import org.culturalpearls.cycle.CaseStory;
import org.culturalpearls.cycle.Deadlines;
import org.culturalpearls.cycle.ParticipationLeft;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.mentoring.ClosureProcess;
import org.culturalpearls.mentoring.EndOfMentoring;
import org.culturalpearls.mentoring.MentoringAgreed;
import org.culturalpearls.mentoring.MentoringEndMoved;
import org.culturalpearls.mentoring.MentoringEndService;
import org.culturalpearls.mentoring.MentoringId;
import org.culturalpearls.mentoring.MentoringView;
import org.culturalpearls.mentoring.MoveEnd;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Waits for the end of each mentoring and moves it. */
@Service
@Transactional
class MentoringEndFacade implements MentoringEndService, EndOfMentoring {

  private final Mentorings mentorings;
  private final Agreements agreements;
  private final AgreedEnd agreedEnd;
  private final ParticipationService participations;
  private final PeopleService people;
  private final Deadlines deadlines;
  private final ClosureProcess process;
  private final CaseStory story;
  private final ApplicationEventPublisher events;

  MentoringEndFacade(
      Mentorings mentorings,
      Agreements agreements,
      AgreedEnd agreedEnd,
      ParticipationService participations,
      PeopleService people,
      Deadlines deadlines,
      ClosureProcess process,
      CaseStory story,
      ApplicationEventPublisher events) {
    this.mentorings = mentorings;
    this.agreements = agreements;
    this.agreedEnd = agreedEnd;
    this.participations = participations;
    this.people = people;
    this.deadlines = deadlines;
    this.process = process;
    this.story = story;
    this.events = events;
  }

  @EventListener
  void waitForEnd(MentoringAgreed agreed) {
    MentoringView mentoring = load(agreed.mentoring()).view();
    process.waitForEnd(
        mentoring,
        participations.participation(mentoring.participation()),
        deadlines.endOf(mentoring.participation(), mentoring.endsOn()));
  }

  @EventListener
  void waitNoLonger(ParticipationLeft left) {
    mentorings
        .findByParticipationIdOrderByIdDesc(left.participation().value())
        .forEach(mentoring -> process.end(mentoring.id()));
  }

  @Override
  public void moveEnd(PersonId person, MoveEnd command) {
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
    story.record(mentoring.participation(), person, "mentoring.end-moved", command.endsOn());
  }

  @Override
  public void endOn(MentoringId id, LocalDate day) {
    Mentoring mentoring = load(id);
    mentoring.moveEnd(day);
    agreements.findById(id.value()).orElseThrow().moveEnd(day);
    mentorings.flush();
    process.endMoved(id, deadlines.endOf(mentoring.participation(), day));
    events.publishEvent(new MentoringEndMoved(id));
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
