package org.culturalpearls.notification.calendar.internal;

import java.util.Optional;
import java.util.stream.Stream;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.meeting.AppointmentId;
import org.culturalpearls.mentoring.meeting.AppointmentService;
import org.culturalpearls.mentoring.meeting.AppointmentState;
import org.culturalpearls.notification.calendar.core.CasesOfDates;
import org.culturalpearls.notification.outbox.TaskTitles;
import org.culturalpearls.notification.outbox.core.Argument;
import org.culturalpearls.notification.outbox.core.Mail;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.plan.MilestoneView;
import org.springframework.stereotype.Component;

/**
 * Finds the current dates that a mail names beside tasks: of a milestone, a meeting, the last day
 * of a mentoring.
 */
@Component
public class DaysOfMail {

  static final String LAST_DAY = "calendar.mentoring";
  static final String OF_MILESTONE = "calendar.milestone";

  private final MentoringService mentorings;
  private final AppointmentService appointments;
  private final MilestoneService milestones;
  private final CalendarWords words;

  DaysOfMail(
      MentoringService mentorings,
      AppointmentService appointments,
      MilestoneService milestones,
      CalendarWords words) {
    this.mentorings = mentorings;
    this.appointments = appointments;
    this.milestones = milestones;
    this.words = words;
  }

  /** For a mail that its recipient may read. */
  public Stream<CalendarEntry> of(Mail mail, PersonView recipient, CasesOfDates.Found cases) {
    Optional<ParticipationView> town =
        Optional.ofNullable(mail.caseKey()).map(key -> cases.towns().get(key));
    return switch (mail.kind()) {
      case MENTORING_AGREED, MENTORING_END_MOVED ->
          town.stream().flatMap(found -> lastDay(found, recipient));
      case MILESTONE_DATE_MOVED -> town.stream().flatMap(found -> day(mail, found, recipient));
      case MEETING_AGREED, MEETING_MOVED ->
          town.stream().flatMap(found -> meeting(mail, found, recipient));
      default -> Stream.empty();
    };
  }

  private Stream<CalendarEntry> meeting(Mail mail, ParticipationView town, PersonView recipient) {
    return mail
        .value(Argument.APPOINTMENT)
        .map(id -> new AppointmentId(Long.parseLong(id)))
        .flatMap(id -> appointments.find(recipient.id(), id))
        .filter(found -> found.state() == AppointmentState.AGREED)
        .map(
            found ->
                words.meeting(
                    found, appointments.agenda(recipient.id(), found.id()), recipient, town))
        .stream();
  }

  private Stream<CalendarEntry> lastDay(ParticipationView town, PersonView recipient) {
    return mentorings.current(town.id()).filter(found -> found.endsOn() != null).stream()
        .map(
            found ->
                words.day(
                    CalendarDate.on(
                        CalendarDate.MENTORING + found.id().value(),
                        LAST_DAY,
                        town.caseKey(),
                        found.endsOn()),
                    recipient,
                    "",
                    null,
                    town.town()));
  }

  private Stream<CalendarEntry> day(Mail mail, ParticipationView town, PersonView recipient) {
    return mail.arguments().stream()
        .filter(Argument::isOfPlan)
        .map(argument -> new MilestoneId(Long.parseLong(argument.value())))
        .map(id -> milestones.milestone(recipient.id(), id))
        .filter(milestone -> !milestone.state().isFinished())
        .map(milestone -> day(milestone, town, recipient));
  }

  private CalendarEntry day(MilestoneView milestone, ParticipationView town, PersonView recipient) {
    long id = milestone.id().value();
    CalendarDate date =
        CalendarDate.on(
            CalendarDate.MILESTONE + id, OF_MILESTONE, town.caseKey(), milestone.wording().dueOn());
    return words.day(
        date,
        recipient,
        "/milestones/" + id,
        TaskTitles.title(milestone.wording().title()),
        town.town());
  }
}
