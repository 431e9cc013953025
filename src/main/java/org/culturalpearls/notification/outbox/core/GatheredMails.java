package org.culturalpearls.notification.outbox.core;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.culturalpearls.cycle.WorkingDays;
import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Combines mails that people want as a list into one mail, on their morning. */
@Component
public class GatheredMails {

  private static final String WRITE =
      """
      with readers as (
        select * from unnest(:people, :keys, :weekly) as n (person_id, unique_key, weekly)
        where exists (
          select 1 from mail m where m.recipient_id = n.person_id and m.state = 'WAITING'
            and (m.gathered = 'DAILY' or m.gathered = 'WEEKLY' and n.weekly))),
      written as (
        insert into mail (id, unique_key, kind, recipient_id, arguments, state, held, doubtful,
          attempts, created_at)
        select nextval('pearl_seq'), unique_key, 'LIST', person_id, '', 'WAITING', :held, false,
          0, :now
        from readers
        on conflict (unique_key) where state <> 'CANCELLED' do nothing
        returning id, recipient_id),
      listed as (
        update mail m set state = 'LISTED', list_id = w.id, ended_at = :now
        from written w join readers n on n.person_id = w.recipient_id
        where m.recipient_id = w.recipient_id and m.state = 'WAITING'
          and (m.gathered = 'DAILY' or m.gathered = 'WEEKLY' and n.weekly))
      select count(*) from written
      """;

  private final JdbcClient jdbc;
  private final PeopleService people;
  private final ReminderPolicy policy;
  private final WorkingDays days;

  GatheredMails(JdbcClient jdbc, PeopleService people, ReminderPolicy policy, WorkingDays days) {
    this.jdbc = jdbc;
    this.people = people;
    this.policy = policy;
    this.days = days;
  }

  /** Returns whether a mail was written. */
  public boolean tell(Instant now, boolean held) {
    List<PersonId> waiting =
        jdbc.sql(
                """
                select distinct recipient_id from mail
                where gathered is not null and state = 'WAITING'
                """)
            .query((row, number) -> new PersonId(row.getLong(1)))
            .list();
    if (waiting.isEmpty()) {
      return false;
    }
    List<PersonView> readers =
        people.persons(waiting).values().stream()
            .filter(PersonView::active)
            .filter(reader -> policy.isReadingTime(now, reader.zone()))
            .toList();
    return !readers.isEmpty()
        && jdbc.sql(WRITE)
                .param("people", all(readers, each -> each.id().value()).toArray(Long[]::new))
                .param("keys", all(readers, each -> key(each, now)).toArray(String[]::new))
                .param(
                    "weekly",
                    all(readers, each -> beginsWeek(now, each.zone())).toArray(Boolean[]::new))
                .param("held", held)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single()
            > 0;
  }

  /** Returns the mails in this list. */
  public List<Mail> in(MailId list) {
    return jdbc.sql(MailRows.SELECT + "where list_id = :list order by id")
        .param("list", list.value())
        .query(MailRows::mail)
        .list();
  }

  private boolean beginsWeek(Instant now, ZoneId zone) {
    LocalDate today = now.atZone(zone).toLocalDate();
    return days.onOrAfter(today.with(DayOfWeek.MONDAY), zone).equals(today);
  }

  private static String key(PersonView reader, Instant now) {
    return "list:" + reader.id().value() + ":" + now.atZone(reader.zone()).toLocalDate();
  }

  private static <T> List<T> all(List<PersonView> readers, Function<PersonView, T> value) {
    return readers.stream().map(value).toList();
  }
}
