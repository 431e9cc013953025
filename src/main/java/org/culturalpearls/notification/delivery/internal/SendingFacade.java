package org.culturalpearls.notification.delivery.internal;

import java.util.List;
import java.util.Set;
import org.culturalpearls.notification.delivery.MailNotAccepted;
import org.culturalpearls.notification.delivery.MailPauses;
import org.culturalpearls.notification.delivery.MailSending;
import org.culturalpearls.notification.delivery.SendingOutcome;
import org.culturalpearls.notification.mail.core.Destinations;
import org.culturalpearls.notification.mail.core.ListMails;
import org.culturalpearls.notification.mail.core.OneTimeLinks;
import org.culturalpearls.notification.mail.core.OutgoingMail;
import org.culturalpearls.notification.mail.core.OutgoingMails;
import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.notification.outbox.MailProblem;
import org.culturalpearls.notification.outbox.MailProcess;
import org.culturalpearls.notification.outbox.MailState;
import org.culturalpearls.notification.outbox.TaskOwnership;
import org.culturalpearls.notification.outbox.core.Mail;
import org.culturalpearls.notification.outbox.core.MailRows;
import org.culturalpearls.notification.outbox.core.ReadableMails;
import org.culturalpearls.notification.outbox.core.Restoration;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.shared.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts the processes of waiting mails and makes the attempts to send them. */
@Service
@Transactional
class SendingFacade implements MailSending {

  private static final Logger LOG = LoggerFactory.getLogger(SendingFacade.class);
  private static final int PAGE = 50;

  private final MailRows rows;
  private final ReadableMails readable;
  private final Attempts attempts;
  private final RefusedAddresses refusedAddresses;
  private final Destinations destinations;
  private final OneTimeLinks links;
  private final OutgoingMails outgoing;
  private final ListMails lists;
  private final Smtp smtp;
  private final PeopleService people;
  private final MailPauses pauses;
  private final Restoration restoration;
  private final ObjectProvider<MailProcess> process;
  private final ObjectProvider<TaskOwnership> tasks;

  SendingFacade(
      MailRows rows,
      ReadableMails readable,
      Attempts attempts,
      RefusedAddresses refusedAddresses,
      Destinations destinations,
      OneTimeLinks links,
      OutgoingMails outgoing,
      ListMails lists,
      Smtp smtp,
      PeopleService people,
      MailPauses pauses,
      Restoration restoration,
      ObjectProvider<MailProcess> process,
      ObjectProvider<TaskOwnership> tasks) {
    this.rows = rows;
    this.readable = readable;
    this.attempts = attempts;
    this.refusedAddresses = refusedAddresses;
    this.destinations = destinations;
    this.links = links;
    this.outgoing = outgoing;
    this.lists = lists;
    this.smtp = smtp;
    this.people = people;
    this.pauses = pauses;
    this.restoration = restoration;
    this.process = process;
    this.tasks = tasks;
  }

  @Override
  public boolean startWaiting() {
    List<Mail> waiting = rows.toStart(PAGE);
    waiting.forEach(
        mail ->
            process
                .getObject()
                .start(mail.id(), readable.isOfNomination(mail) ? null : mail.caseKey()));
    rows.started(waiting);
    return waiting.size() == PAGE;
  }

  @Override
  public SendingOutcome send(MailId id) {
    Mail mail = rows.find(id).orElseThrow();
    if (mail.state() == MailState.CANCELLED || mail.state() == MailState.REHEARSED) {
      return SendingOutcome.NOT_NEEDED;
    }
    if (mail.state() == MailState.SENT || mail.state() == MailState.DOUBTFUL) {
      return SendingOutcome.ACCEPTED;
    }
    if (restoration.holdsMails()) {
      rows.hold(id);
      return SendingOutcome.NOT_NEEDED;
    }
    PersonView recipient = destinations.of(mail, people.person(mail.recipient()));
    if (!isWanted(mail, recipient)) {
      rows.cancel(id);
      return SendingOutcome.NOT_NEEDED;
    }
    boolean marked = refusedAddresses.has(recipient);
    if (marked && !OneTimeLinks.hasLink(mail)) {
      rows.refused(id, MailProblem.ADDRESS_MARKED.name(), null);
      return SendingOutcome.REFUSED;
    }
    SendingOutcome outcome = attempt(mail, recipient);
    if (marked && outcome == SendingOutcome.ACCEPTED) {
      refusedAddresses.clear(Set.of(recipient.id()));
    }
    return outcome;
  }

  @Override
  public void givenUp(MailId id) {
    rows.givenUp(id);
  }

  /** Not if its task is done or somebody else's, its link is void, or its recipient is gone. */
  private boolean isWanted(Mail mail, PersonView recipient) {
    return Destinations.isReached(mail, recipient)
        && lists.isWanted(mail)
        && links.areOpen(mail)
        && (mail.taskId() == null || tasks.getObject().isAskedOf(mail.taskId(), mail.recipient()));
  }

  private SendingOutcome attempt(Mail mail, PersonView recipient) {
    OutgoingMail handed;
    try {
      handed = outgoing.of(mail, recipient);
    } catch (NotFound unreadable) {
      rows.cancel(mail.id());
      return SendingOutcome.NOT_NEEDED;
    }
    Attempts.Attempt attempt = attempts.begin(mail.id(), recipient.email(), handed.language());
    try {
      smtp.send(handed, attempt.messageId());
    } catch (SmtpFailure failure) {
      return failed(mail.id(), recipient, attempt, failure);
    }
    rows.accepted(mail.id());
    outgoing.taken(handed);
    return SendingOutcome.ACCEPTED;
  }

  private SendingOutcome failed(
      MailId id, PersonView recipient, Attempts.Attempt attempt, SmtpFailure failure) {
    LOG.warn(
        "mail {} was not accepted in attempt {} of {}: {}{}",
        id.value(),
        attempt.number(),
        pauses.tries(),
        failure.kind(),
        failure.answer() == null ? "" : ": " + failure.answer());
    if (failure.isForGood()) {
      rows.refused(id, failure.problem(), failure.answer());
      if (failure.kind() == MailProblem.ADDRESS_REFUSED) {
        refusedAddresses.mark(recipient);
      }
      return SendingOutcome.REFUSED;
    }
    attempts.failed(id, failure, attempt.number() >= pauses.tries());
    throw new MailNotAccepted(id, failure.problem());
  }
}
