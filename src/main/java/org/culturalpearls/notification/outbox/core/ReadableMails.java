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
import org.culturalpearls.notification.outbox.TaskTraits;
import org.culturalpearls.people.PersonId;
import org.springframework.stereotype.Component;

/**
 * Whether somebody may see what a mail names. Asked for before it is read: an exception out of
 * another facade would undo the transaction around it, in which the mail is cancelled.
 */
@Component
public class ReadableMails {

  private final ParticipationService participations;
  private final CaseAccess access;
  private final VisibleNominations nominations;
  private final TaskTraits traits;

  ReadableMails(
      ParticipationService participations,
      CaseAccess access,
      VisibleNominations nominations,
      TaskTraits traits) {
    this.participations = participations;
    this.access = access;
    this.nominations = nominations;
    this.traits = traits;
  }

  /**
   * Whether the parts of a town's plan that it names, if any, are open to the reader; and no
   * conflict of interest keeps the reader from the nomination that it speaks of.
   */
  public boolean isReadable(Mail mail, PersonId reader) {
    return isOfPlan(mail, reader) && !isHidden(mail, reader);
  }

  /** The cases of these mails with a nomination that the reader may not see, asked once for all. */
  public Set<CaseKey> hidden(Collection<Mail> mails, PersonId reader) {
    return nominations.hidden(
        reader,
        mails.stream().filter(this::isOfNomination).map(Mail::caseKey).collect(Collectors.toSet()));
  }

  /** Whether a conflict of interest may keep somebody from what it says. */
  public boolean isOfNomination(Mail mail) {
    return mail.isOfNomination(traits.processesOfNominations());
  }

  private boolean isHidden(Mail mail, PersonId reader) {
    return isOfNomination(mail) && !nominations.hidden(reader, List.of(mail.caseKey())).isEmpty();
  }

  private boolean isOfPlan(Mail mail, PersonId reader) {
    return mail.arguments().stream().noneMatch(Argument::isOfPlan)
        || town(mail).filter(found -> access.mayRead(reader, found.id())).isPresent();
  }

  public Optional<ParticipationView> town(Mail mail) {
    return Optional.ofNullable(mail.caseKey()).flatMap(participations::byCaseKey);
  }
}
