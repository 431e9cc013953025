package org.culturalpearls.mentoring.ending.internal;

import java.time.LocalDate;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.mentoring.agreement.core.Mentoring;
import org.culturalpearls.mentoring.agreement.core.Mentorings;
import org.culturalpearls.mentoring.agreement.core.OwnMentorings;
import org.culturalpearls.mentoring.ending.CertificateService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the content of a certificate. */
@Service
@Transactional(readOnly = true)
class CertificateFacade implements CertificateService {

  private final Mentorings mentorings;
  private final OwnMentorings own;
  private final ParticipationService participations;
  private final CycleService cycles;
  private final PeopleService people;
  private final CertificatePrinter printer;

  CertificateFacade(
      Mentorings mentorings,
      OwnMentorings own,
      ParticipationService participations,
      CycleService cycles,
      PeopleService people,
      CertificatePrinter printer) {
    this.mentorings = mentorings;
    this.own = own;
    this.participations = participations;
    this.cycles = cycles;
    this.people = people;
    this.printer = printer;
  }

  @Override
  public byte[] pdf(PersonId person, MentoringId id) {
    Mentoring mentoring = own.read(person, id);
    if (mentoring.state() != MentoringState.COMPLETED) {
      throw new NotFound("error.mentoring.no-certificate");
    }
    ParticipationView town = participations.participation(mentoring.participation());
    CycleView cycle = cycles.cycle(town.cycleId());
    return printer.print(
        new CertificateText(
            town.town(),
            town.country(),
            cycle.titleYear(),
            town.caseKey().value(),
            people.person(mentoring.lead()),
            mentoring.twin() == null ? null : people.person(mentoring.twin()),
            LocalDate.ofInstant(mentoring.activeSince(), cycle.zone()),
            LocalDate.ofInstant(mentoring.endedAt(), cycle.zone())));
  }
}
