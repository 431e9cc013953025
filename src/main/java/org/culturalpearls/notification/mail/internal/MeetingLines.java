package org.culturalpearls.notification.mail.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.culturalpearls.mentoring.meeting.AppointmentId;
import org.culturalpearls.mentoring.meeting.AppointmentService;
import org.culturalpearls.mentoring.meeting.AppointmentView;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.core.Argument;
import org.culturalpearls.notification.outbox.core.Mail;
import org.culturalpearls.notification.outbox.core.MailWords;
import org.culturalpearls.people.PersonId;
import org.springframework.stereotype.Component;

/** Says in mails when and where a meeting is, in the reader's zone, and offers the answers. */
@Component
public class MeetingLines {

  private static final String CHOICE = "?choice=";

  private final AppointmentService appointments;

  MeetingLines(AppointmentService appointments) {
    this.appointments = appointments;
  }

  /** For a mail that its reader may read. */
  public List<String> lines(Mail mail, PersonId reader, MailWords words) {
    return found(mail, reader).map(found -> lines(mail.kind(), found, words)).orElse(List.of());
  }

  private static List<String> lines(MailKind kind, AppointmentView found, MailWords words) {
    List<String> lines = new ArrayList<>();
    if (found.startsAt() != null) {
      lines.add(words.say("mail.meeting.when", moment(found.startsAt(), words), found.minutes()));
    } else if (kind == MailKind.MEETING_PROPOSED) {
      lines.add(words.say("mail.meeting.length", found.minutes()));
    }
    lines.add(words.say("mail.meeting.where", found.place()));
    if (kind == MailKind.MEETING_NONE_FITS) {
      lines.add(words.say("mail.meeting.words", found.words()));
    }
    if (!found.reason().isEmpty()) {
      lines.add(words.say("mail.meeting.words", found.reason()));
    }
    return lines;
  }

  /**
   * Returns the answers that are offered, each with its page.
   *
   * @param path of the link's page
   */
  public List<MailContent.Also> answers(Mail mail, PersonId reader, MailWords words, String path) {
    return switch (mail.kind()) {
      case MEETING_PROPOSED ->
          found(mail, reader).map(found -> times(found, words, path)).orElse(List.of());
      case MEETING_HELD_ASKED ->
          Stream.of(AppointmentService.Outcome.values())
              .map(
                  outcome ->
                      new MailContent.Also(
                          words.say("mail.meeting.held." + outcome), path + CHOICE + outcome))
              .toList();
      default -> List.of();
    };
  }

  private static List<MailContent.Also> times(AppointmentView found, MailWords words, String path) {
    Stream<MailContent.Also> times =
        IntStream.range(0, found.times().size())
            .mapToObj(
                place ->
                    new MailContent.Also(
                        moment(found.times().get(place), words), path + CHOICE + place));
    return Stream.concat(
            times,
            Stream.of(new MailContent.Also(words.say("mail.meeting.none"), path + CHOICE + "none")))
        .toList();
  }

  private static String moment(Instant at, MailWords words) {
    return words.moment(at, words.zone());
  }

  private Optional<AppointmentView> found(Mail mail, PersonId reader) {
    return mail.value(Argument.APPOINTMENT)
        .map(id -> new AppointmentId(Long.parseLong(id)))
        .flatMap(id -> appointments.find(reader, id));
  }
}
