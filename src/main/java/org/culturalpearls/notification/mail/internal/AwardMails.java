package org.culturalpearls.notification.mail.internal;

import static org.culturalpearls.notification.outbox.MailKind.AWARD_APPOINTED;
import static org.culturalpearls.notification.outbox.MailKind.AWARD_DATE_MOVED;
import static org.culturalpearls.notification.outbox.MailKind.AWARD_DISMISSED;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.culturalpearls.award.setup.AwardCycleService;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardEvent;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.NewMail;
import org.culturalpearls.notification.outbox.core.OutboxWriter;
import org.culturalpearls.people.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notifies people of appointments in an award, of their end, and of moved dates. */
@Component
class AwardMails {

  private final OutboxWriter outbox;
  private final AwardCycleService awards;
  private final Clock clock;

  AwardMails(OutboxWriter outbox, AwardCycleService awards, Clock clock) {
    this.outbox = outbox;
    this.awards = awards;
    this.clock = clock;
  }

  @EventListener
  void tell(AwardEvent.Appointed appointed) {
    put(AWARD_APPOINTED, appointed.cycle(), appointed.person(), appointed.offices());
  }

  @EventListener
  void tell(AwardEvent.Dismissed dismissed) {
    put(AWARD_DISMISSED, dismissed.cycle(), dismissed.person(), dismissed.offices());
  }

  @EventListener
  void tell(AwardEvent.DatesMoved moved) {
    moved.dates().forEach((date, to) -> tell(moved.cycle(), date, to));
  }

  private void tell(CycleId cycle, AwardDate date, Instant to) {
    awards
        .concernedBy(cycle, date)
        .forEach(person -> put(AWARD_DATE_MOVED, cycle, person, date, to));
  }

  /** The first argument makes the event unique; it may happen again, and is notified again then. */
  private void put(MailKind kind, CycleId cycle, PersonId person, Object about, Object... more) {
    List<Object> arguments = new ArrayList<>(List.of(cycle, about));
    arguments.addAll(List.of(more));
    String key =
        kind + ":" + cycle.value() + ":" + about + ":" + person.value() + ":" + clock.millis();
    outbox.put(new NewMail(kind, key, person, null, null, arguments));
  }
}
