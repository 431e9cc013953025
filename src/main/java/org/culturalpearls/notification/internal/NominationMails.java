package org.culturalpearls.notification.internal;

import static org.culturalpearls.notification.MailKind.NOMINATION_COMPLETED;
import static org.culturalpearls.notification.MailKind.NOMINATION_DUE_MOVED;
import static org.culturalpearls.notification.MailKind.NOMINATION_ELIGIBLE;
import static org.culturalpearls.notification.MailKind.NOMINATION_GRACE_SHORTER;
import static org.culturalpearls.notification.MailKind.NOMINATION_NOT_ELIGIBLE;
import static org.culturalpearls.notification.MailKind.NOMINATION_NOT_SELECTED;
import static org.culturalpearls.notification.MailKind.NOMINATION_NOT_SUBMITTED;
import static org.culturalpearls.notification.MailKind.NOMINATION_SELECTED;
import static org.culturalpearls.notification.MailKind.NOMINATION_SUBMITTED;
import static org.culturalpearls.notification.MailKind.NOMINATION_WITHDRAWN;
import static org.culturalpearls.notification.MailKind.PLAN_IN_JURY;
import static org.culturalpearls.notification.MailKind.PLAN_NOT_IN_TIME;

import java.time.Clock;
import org.culturalpearls.award.NominationCompleted;
import org.culturalpearls.award.NominationDueMoved;
import org.culturalpearls.award.NominationEligible;
import org.culturalpearls.award.NominationGraceShortened;
import org.culturalpearls.award.NominationId;
import org.culturalpearls.award.NominationNotEligible;
import org.culturalpearls.award.NominationNotSelected;
import org.culturalpearls.award.NominationNotSubmitted;
import org.culturalpearls.award.NominationSelected;
import org.culturalpearls.award.NominationSubmitted;
import org.culturalpearls.award.NominationWithdrawn;
import org.culturalpearls.award.PlanInJury;
import org.culturalpearls.award.PlanNotInTime;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.notification.MailKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a town what becomes of its nomination; what it is asked to do comes with its tasks. */
@Component
class NominationMails {

  private final Postbag postbag;
  private final Clock clock;

  NominationMails(Postbag postbag, Clock clock) {
    this.postbag = postbag;
    this.clock = clock;
  }

  @EventListener
  void tell(NominationDueMoved told) {
    put(
        NOMINATION_DUE_MOVED,
        told.nomination(),
        told.participation(),
        told.due(),
        new Before(told.before()));
  }

  @EventListener
  void tell(NominationGraceShortened told) {
    put(NOMINATION_GRACE_SHORTER, told.nomination(), told.participation(), told.due());
  }

  @EventListener
  void tell(NominationSubmitted told) {
    put(NOMINATION_SUBMITTED, told.nomination(), told.participation(), told.nomination());
  }

  @EventListener
  void tell(NominationCompleted told) {
    put(NOMINATION_COMPLETED, told.nomination(), told.participation());
  }

  @EventListener
  void tell(NominationEligible told) {
    put(NOMINATION_ELIGIBLE, told.nomination(), told.participation());
  }

  @EventListener
  void tell(NominationNotEligible told) {
    put(NOMINATION_NOT_ELIGIBLE, told.nomination(), told.participation());
  }

  @EventListener
  void tell(NominationNotSubmitted told) {
    put(NOMINATION_NOT_SUBMITTED, told.nomination(), told.participation());
  }

  @EventListener
  void tell(NominationSelected told) {
    put(NOMINATION_SELECTED, told.nomination(), told.participation());
  }

  @EventListener
  void tell(NominationNotSelected told) {
    put(NOMINATION_NOT_SELECTED, told.nomination(), told.participation());
  }

  @EventListener
  void tell(NominationWithdrawn told) {
    put(NOMINATION_WITHDRAWN, told.nomination(), told.participation());
  }

  @EventListener
  void tell(PlanInJury told) {
    put(PLAN_IN_JURY, told.nomination(), told.participation(), told.version());
  }

  @EventListener
  void tell(PlanNotInTime told) {
    put(PLAN_NOT_IN_TIME, told.nomination(), told.participation());
  }

  private void put(
      MailKind kind, NominationId nomination, ParticipationId town, Object... arguments) {
    String key = kind + ":" + nomination.value() + ":" + clock.millis();
    postbag.put(Notice.of(kind, key, Whom.team(town), town, arguments));
  }
}
