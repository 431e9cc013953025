package org.culturalpearls.notification.reminder.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.notification.outbox.MailProcess;
import org.culturalpearls.notification.outbox.core.GatheredMails;
import org.culturalpearls.notification.outbox.core.MailServer;
import org.culturalpearls.notification.outbox.core.ReminderPolicy;
import org.culturalpearls.notification.outbox.core.ReminderSettings;
import org.culturalpearls.notification.reminder.Reminding;
import org.culturalpearls.people.MentorView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends due reminders, and each morning the summary for coordinators. */
@Service
@Transactional
class ReminderFacade implements Reminding {

  private final ReminderRows rows;
  private final ReminderPolicy policy;
  private final ReminderSettings settings;
  private final Substitutes substitutes;
  private final CoordinatorsMorning morning;
  private final GatheredMails gathered;
  private final PeopleService people;
  private final MailServer server;
  private final ObjectProvider<MailProcess> process;
  private final Clock clock;

  ReminderFacade(
      ReminderRows rows,
      ReminderPolicy policy,
      ReminderSettings settings,
      Substitutes substitutes,
      CoordinatorsMorning morning,
      GatheredMails gathered,
      PeopleService people,
      MailServer server,
      ObjectProvider<MailProcess> process,
      Clock clock) {
    this.rows = rows;
    this.policy = policy;
    this.settings = settings;
    this.substitutes = substitutes;
    this.morning = morning;
    this.gathered = gathered;
    this.people = people;
    this.server = server;
    this.process = process;
    this.clock = clock;
  }

  @Override
  public boolean remind() {
    Instant now = clock.instant();
    List<DueReminder> due = rows.take(now, settings.pageSize());
    if (due.isEmpty()) {
      return false;
    }
    Set<PersonId> recipients = due.stream().map(DueReminder::recipient).collect(Collectors.toSet());
    Map<PersonId, PersonView> persons = people.persons(recipients);
    Map<PersonId, MentorView> mentors = people.mentors(recipients);
    List<PlannedReminder> planned =
        due.stream().map(row -> planned(row, persons.get(row.recipient()), mentors, now)).toList();
    boolean open = server.isOpen();
    startIf(rows.write(planned, now, !open) && open);
    return recipients.size() == settings.pageSize();
  }

  @Override
  public void tellCoordinators() {
    boolean open = server.isOpen();
    startIf(morning.tell(clock.instant(), !open) && open);
  }

  @Override
  public void sendLists() {
    boolean open = server.isOpen();
    startIf(gathered.tell(clock.instant(), !open) && open);
  }

  private void startIf(boolean mailsMayGo) {
    if (mailsMayGo) {
      process.getObject().mailsWaiting();
    }
  }

  private PlannedReminder planned(
      DueReminder row, PersonView recipient, Map<PersonId, MentorView> mentors, Instant now) {
    MentorView mentor = mentors.get(recipient.id());
    boolean there = recipient.active() && (mentor == null || !mentor.isAbsent(now));
    PersonView reader = there ? recipient : substitutes.of(row, now).orElse(recipient);
    ReminderPolicy.Plan plan = policy.plan(row.due(), row.since(), row.told(), reader.zone(), now);
    return new PlannedReminder(
        row,
        reader.id(),
        now.atZone(reader.zone()).toLocalDate(),
        reader.active() ? plan.tell() : null,
        plan.next(),
        policy.nextMorning(now, reader.zone()));
  }
}
