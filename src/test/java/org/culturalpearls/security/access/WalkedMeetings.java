package org.culturalpearls.security.access;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.mentoring.meeting.AppointmentId;
import org.culturalpearls.mentoring.meeting.AppointmentService;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;

/** A meeting on which a town and its mentor have agreed, and the link by which they did. */
public class WalkedMeetings {

  private final AppointmentService appointments;
  private final LinkService links;
  private final PeopleService people;
  private final Clock clock;

  public WalkedMeetings(
      AppointmentService appointments, LinkService links, PeopleService people, Clock clock) {
    this.appointments = appointments;
    this.links = links;
    this.people = people;
    this.clock = clock;
  }

  AppointmentId agreed(Case running, PersonId mentor) {
    LocalDateTime at =
        LocalDateTime.ofInstant(
            clock.instant().plus(Duration.ofDays(7)), people.person(running.mentee()).zone());
    AppointmentId id =
        appointments.propose(
            running.mentee(),
            new AppointmentService.Propose(running.id(), List.of(at), 60, "Town hall"));
    appointments.answer(mentor, new AppointmentService.Answer(id, 0, ""));
    return id;
  }

  /** The token of a link that is still open. */
  String token(AppointmentId id, PersonId person) {
    return links.token(
        links
            .toAnswer(
                List.of(person),
                "meeting-time " + id.value(),
                clock.instant().plus(Duration.ofDays(7)))
            .get(person));
  }
}
