package org.culturalpearls.notification.mail.internal;

import static org.culturalpearls.notification.outbox.MailKind.JOINT_ENTRY_AGREED;
import static org.culturalpearls.notification.outbox.MailKind.JOINT_ENTRY_ASKED;
import static org.culturalpearls.notification.outbox.MailKind.JOINT_ENTRY_DECLINED;
import static org.culturalpearls.notification.outbox.MailKind.JOINT_ENTRY_TAKEN_BACK;
import static org.culturalpearls.notification.outbox.MailKind.NOMINATION_COMPLETED;
import static org.culturalpearls.notification.outbox.MailKind.NOMINATION_COMPLETION_ENDED;
import static org.culturalpearls.notification.outbox.MailKind.NOMINATION_DUE_MOVED;
import static org.culturalpearls.notification.outbox.MailKind.NOMINATION_ELIGIBLE;
import static org.culturalpearls.notification.outbox.MailKind.NOMINATION_GRACE_SHORTER;
import static org.culturalpearls.notification.outbox.MailKind.NOMINATION_NOT_ELIGIBLE;
import static org.culturalpearls.notification.outbox.MailKind.NOMINATION_NOT_SELECTED;
import static org.culturalpearls.notification.outbox.MailKind.NOMINATION_NOT_SUBMITTED;
import static org.culturalpearls.notification.outbox.MailKind.NOMINATION_SELECTED;
import static org.culturalpearls.notification.outbox.MailKind.NOMINATION_SUBMITTED;
import static org.culturalpearls.notification.outbox.MailKind.NOMINATION_WITHDRAWN;
import static org.culturalpearls.notification.outbox.MailKind.PLAN_IN_JURY;
import static org.culturalpearls.notification.outbox.MailKind.PLAN_NOT_IN_TIME;

import java.time.Clock;
import java.util.List;
import org.culturalpearls.award.nomination.JointEntryId;
import org.culturalpearls.award.nomination.NominationEvent;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.core.Notification;
import org.culturalpearls.notification.outbox.core.OutboxWriter;
import org.culturalpearls.notification.outbox.core.PreviousDueDate;
import org.culturalpearls.notification.outbox.core.Recipients;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notifies a town of the progress of its nomination; its own work comes with its tasks. */
@Component
class NominationMails {

  private final OutboxWriter outbox;
  private final Clock clock;

  NominationMails(OutboxWriter outbox, Clock clock) {
    this.outbox = outbox;
    this.clock = clock;
  }

  @EventListener
  void tell(NominationEvent.DueMoved told) {
    put(
        NOMINATION_DUE_MOVED,
        told.nomination(),
        told.participation(),
        told.due(),
        new PreviousDueDate(told.before()));
  }

  @EventListener
  void tell(NominationEvent.GraceShortened told) {
    put(NOMINATION_GRACE_SHORTER, told.nomination(), told.participation(), told.due());
  }

  @EventListener
  void tell(NominationEvent.Submitted told) {
    put(NOMINATION_SUBMITTED, told.nomination(), told.participation(), told.nomination());
  }

  @EventListener
  void tell(NominationEvent.Completed told) {
    put(NOMINATION_COMPLETED, told.nomination(), told.participation());
  }

  @EventListener
  void tell(NominationEvent.CompletionEnded told) {
    put(NOMINATION_COMPLETION_ENDED, told.nomination(), told.participation());
  }

  @EventListener
  void tell(NominationEvent.Eligible told) {
    put(NOMINATION_ELIGIBLE, told.nomination(), told.participation());
  }

  @EventListener
  void tell(NominationEvent.NotEligible told) {
    put(NOMINATION_NOT_ELIGIBLE, told.nomination(), told.participation());
  }

  @EventListener
  void tell(NominationEvent.NotSubmitted told) {
    put(NOMINATION_NOT_SUBMITTED, told.nomination(), told.participation());
  }

  @EventListener
  void tell(NominationEvent.Selected told) {
    put(NOMINATION_SELECTED, told.nomination(), told.participation());
  }

  @EventListener
  void tell(NominationEvent.NotSelected told) {
    put(NOMINATION_NOT_SELECTED, told.nomination(), told.participation());
  }

  @EventListener
  void tell(NominationEvent.Withdrawn told) {
    put(NOMINATION_WITHDRAWN, told.nomination(), told.participation());
  }

  @EventListener
  void tell(NominationEvent.PlanInJury told) {
    put(PLAN_IN_JURY, told.nomination(), told.participation(), told.version());
  }

  @EventListener
  void tell(NominationEvent.PlanNotInTime told) {
    put(PLAN_NOT_IN_TIME, told.nomination(), told.participation());
  }

  @EventListener
  void tell(NominationEvent.JointEntryAsked told) {
    putToTown(JOINT_ENTRY_ASKED, told.participation(), told.entry(), told.town(), told.speakers());
  }

  @EventListener
  void tell(NominationEvent.JointEntryTakenBack told) {
    putToTown(
        JOINT_ENTRY_TAKEN_BACK, told.participation(), told.entry(), told.town(), told.speakers());
  }

  /** The case is that of the lead, whose nomination it is about. */
  private void putToTown(
      MailKind kind,
      ParticipationId lead,
      JointEntryId entry,
      MunicipalityId town,
      List<PersonId> speakers) {
    if (!speakers.isEmpty()) {
      String key = kind + ":" + entry.value() + ":" + clock.millis();
      Recipients people = Recipients.each(speakers);
      outbox.put(Notification.of(kind, key, people, lead, town));
    }
  }

  @EventListener
  void tell(NominationEvent.JointEntryAnswered told) {
    MailKind kind = told.takesPart() ? JOINT_ENTRY_AGREED : JOINT_ENTRY_DECLINED;
    String key = kind + ":" + told.entry().value() + ":" + clock.millis();
    Recipients team = Recipients.team(told.participation());
    outbox.put(Notification.of(kind, key, team, told.participation(), told.town()));
  }

  private void put(
      MailKind kind, NominationId nomination, ParticipationId town, Object... arguments) {
    String key = kind + ":" + nomination.value() + ":" + clock.millis();
    outbox.put(Notification.of(kind, key, Recipients.team(town), town, arguments));
  }
}
