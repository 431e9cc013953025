package org.culturalpearls.notification.mail.internal;

import static org.culturalpearls.notification.outbox.MailKind.MILESTONE_DATE_MOVED;
import static org.culturalpearls.notification.outbox.MailKind.MILESTONE_DROPPED;
import static org.culturalpearls.notification.outbox.MailKind.MILESTONE_REACHED;
import static org.culturalpearls.notification.outbox.MailKind.NEW_DATE_DECLINED;
import static org.culturalpearls.notification.outbox.MailKind.PLAN_CHANGED;
import static org.culturalpearls.notification.outbox.MailKind.PLAN_DUE_MOVED;
import static org.culturalpearls.notification.outbox.MailKind.PLAN_HANDED_OVER;
import static org.culturalpearls.notification.outbox.MailKind.PLAN_OWNERS_MISSING;
import static org.culturalpearls.notification.outbox.MailKind.PLAN_SUBMITTED;
import static org.culturalpearls.notification.outbox.MailKind.TOWN_LEFT;
import static org.culturalpearls.notification.outbox.MailKind.VALUES_ASKED;

import java.time.Clock;
import org.culturalpearls.cycle.ParticipationEvent;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.core.Argument;
import org.culturalpearls.notification.outbox.core.Notification;
import org.culturalpearls.notification.outbox.core.OutboxWriter;
import org.culturalpearls.notification.outbox.core.Recipients;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.plan.PlanEvent;
import org.culturalpearls.plan.indicator.ValueQuestionEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Notifies town and mentors of the progress of plan and milestones, and that the town has left;
 * coordinators of the change of a plan in force.
 */
@Component
class PlanMails {

  private final OutboxWriter outbox;
  private final ParticipationService participations;
  private final MentoringService mentorings;
  private final PeopleService people;
  private final Clock clock;

  PlanMails(
      OutboxWriter outbox,
      ParticipationService participations,
      MentoringService mentorings,
      PeopleService people,
      Clock clock) {
    this.outbox = outbox;
    this.participations = participations;
    this.mentorings = mentorings;
    this.people = people;
    this.clock = clock;
  }

  @EventListener
  void tell(PlanEvent.Submitted submitted) {
    outbox.put(
        Notification.of(
            PLAN_SUBMITTED,
            PLAN_SUBMITTED + ":" + submitted.participation().value() + ":" + submitted.version(),
            both(submitted.participation()),
            submitted.participation(),
            submitted.version()));
  }

  @EventListener
  void tell(PlanEvent.Changed changed) {
    ParticipationId town = changed.participation();
    outbox.put(changed(changed, Recipients.team(town), "team"));
    outbox.put(changed(changed, coordinators().but(changed.by()), "coordinators"));
  }

  private Recipients coordinators() {
    return Recipients.each(
        people.activeWithRole(Role.COORDINATOR).stream().map(PersonView::id).toList());
  }

  private static Notification changed(PlanEvent.Changed changed, Recipients to, String whom) {
    ParticipationId town = changed.participation();
    String key = PLAN_CHANGED + ":" + town.value() + ":" + changed.version() + ":" + whom;
    return Notification.of(PLAN_CHANGED, key, to, town, changed.version());
  }

  @EventListener
  void tell(PlanEvent.HandedOver handed) {
    outbox.put(
        entries(
            PLAN_HANDED_OVER,
            handed.participation(),
            Recipients.each(handed.to()),
            handed.to().value() + ":" + clock.millis(),
            handed.entries()));
  }

  @EventListener
  void tell(PlanEvent.OwnersMissing missing) {
    ParticipationId town = missing.participation();
    boolean anybody =
        people.persons(participations.participation(town).team()).values().stream()
            .anyMatch(PersonView::active);
    outbox.put(
        entries(
            PLAN_OWNERS_MISSING,
            town,
            anybody ? Recipients.team(town) : coordinators(),
            Long.toString(clock.millis()),
            missing.entries()));
  }

  private static Notification entries(
      MailKind kind, ParticipationId town, Recipients to, String which, int entries) {
    String key = kind + ":" + town.value() + ":" + which;
    return Notification.of(kind, key, to, town, entries);
  }

  @EventListener
  void tell(PlanEvent.DueMoved moved) {
    team(PLAN_DUE_MOVED, moved.participation(), moved.dueAt());
  }

  @EventListener
  void tell(PlanEvent.MilestoneReached reached) {
    team(MILESTONE_REACHED, reached.participation(), reached.milestone());
  }

  @EventListener
  void tell(PlanEvent.MilestoneDateMoved moved) {
    team(MILESTONE_DATE_MOVED, moved.participation(), moved.milestone(), moved.date());
  }

  @EventListener
  void tell(PlanEvent.NewDateDeclined declined) {
    team(NEW_DATE_DECLINED, declined.participation(), declined.milestone(), declined.date());
  }

  /** All are dropped when a town leaves; then one mail says that it left. */
  @EventListener
  void tell(PlanEvent.MilestoneDropped dropped) {
    if (participations.participation(dropped.participation()).stage().isOpen()) {
      team(MILESTONE_DROPPED, dropped.participation(), dropped.milestone());
    }
  }

  @EventListener
  void tell(ValueQuestionEvent.Asked asked) {
    outbox.put(
        Notification.of(
            VALUES_ASKED,
            VALUES_ASKED + ":" + asked.question().value(),
            Recipients.each(asked.person()),
            asked.participation(),
            asked.question(),
            asked.link()));
  }

  @EventListener
  void tell(ParticipationEvent.Left left) {
    outbox.put(
        Notification.of(
            TOWN_LEFT,
            TOWN_LEFT + ":" + left.participation().value(),
            both(left.participation()),
            left.participation()));
  }

  private void team(MailKind kind, ParticipationId town, Object... arguments) {
    String about = Argument.of(arguments[0]).value();
    String key = kind + ":" + town.value() + ":" + about + ":" + clock.millis();
    outbox.put(Notification.of(kind, key, Recipients.team(town), town, arguments));
  }

  /** The team, and the current or last mentors of the town. */
  private Recipients both(ParticipationId town) {
    return mentorings.ofParticipation(town).stream()
        .findFirst()
        .map(mentoring -> Recipients.each(mentoring.lead(), mentoring.twin()))
        .orElseGet(() -> Recipients.each())
        .and(town);
  }
}
