package org.culturalpearls.notification.outbox.core;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.award.nomination.VisibleNominations;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.CaseAccess;
import org.culturalpearls.mentoring.meeting.AppointmentId;
import org.culturalpearls.mentoring.meeting.AppointmentService;
import org.culturalpearls.notification.outbox.TaskTraits;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeService;
import org.springframework.stereotype.Component;

/**
 * Checks whether a person may see what a mail names. Called before it is read: an exception from
 * another facade would roll back the surrounding transaction, in which the mail is cancelled.
 */
@Component
public class ReadableMails {

  private final ParticipationService participations;
  private final CaseAccess access;
  private final VisibleNominations nominations;
  private final TaskTraits traits;
  private final AppointmentService appointments;
  private final PracticeService practices;

  ReadableMails(
      ParticipationService participations,
      CaseAccess access,
      VisibleNominations nominations,
      TaskTraits traits,
      AppointmentService appointments,
      PracticeService practices) {
    this.participations = participations;
    this.access = access;
    this.nominations = nominations;
    this.traits = traits;
    this.appointments = appointments;
    this.practices = practices;
  }

  /**
   * Returns whether the reader may see the parts of a town's plan that it names, if any, or the
   * practice, and no conflict of interest keeps the reader from its nomination.
   */
  public boolean isReadable(Mail mail, PersonId reader) {
    return isOfPlan(mail, reader)
        && isOfOwnMeeting(mail, reader)
        && isOfPractice(mail, reader)
        && !isHidden(mail, reader);
  }

  /**
   * Returns the cases of these mails whose nomination the reader may not see, in one read for all.
   */
  public Set<CaseKey> hidden(Collection<Mail> mails, PersonId reader) {
    return nominations.hidden(
        reader,
        mails.stream().filter(this::isOfNomination).map(Mail::caseKey).collect(Collectors.toSet()));
  }

  /** Returns what a conflict of interest hides from the reader in lists of everybody's mails. */
  public HiddenMails hiddenFrom(PersonId reader) {
    return new HiddenMails(nominations.hidden(reader), traits.processesOfNominations());
  }

  /** Returns whether a conflict of interest may keep people from its content. */
  public boolean isOfNomination(Mail mail) {
    return mail.isOfNomination(traits.processesOfNominations());
  }

  private boolean isHidden(Mail mail, PersonId reader) {
    return isOfNomination(mail) && !nominations.hidden(reader, List.of(mail.caseKey())).isEmpty();
  }

  private boolean isOfOwnMeeting(Mail mail, PersonId reader) {
    return mail.value(Argument.APPOINTMENT)
        .map(id -> new AppointmentId(Long.parseLong(id)))
        .map(id -> appointments.find(reader, id).isPresent())
        .orElse(true);
  }

  private boolean isOfPlan(Mail mail, PersonId reader) {
    return mail.arguments().stream().noneMatch(Argument::isOfPlan)
        || town(mail).filter(found -> access.mayRead(reader, found.id())).isPresent();
  }

  private boolean isOfPractice(Mail mail, PersonId reader) {
    return mail.value(Argument.PRACTICE)
        .map(id -> List.of(new PracticeId(Long.parseLong(id))))
        .filter(ids -> practices.titles(reader, ids).isEmpty())
        .isEmpty();
  }

  public Optional<ParticipationView> town(Mail mail) {
    return Optional.ofNullable(mail.caseKey()).flatMap(participations::byCaseKey);
  }
}
