package org.culturalpearls.privacy;

import java.util.List;
import org.culturalpearls.shared.personaldata.Kind;

/**
 * Rows of each kind whose time begins at {@code :moment}, of a person and a mentoring, and what
 * looks for them.
 */
final class ExpiringRowsOfATest {

  private static final String MAIL =
      """
      insert into mail (id, unique_key, kind, recipient_id, arguments, state, held, doubtful,
        attempts, created_at, ended_at)
      values (nextval('pearl_seq'), 'kept:' || nextval('pearl_seq'), 'TASK', :person, '', '%s',
        false, false, 1, :moment, %s)
      """;

  private static final String LINK =
      """
      insert into invitation (id, person_id, kind, token_hash, issued_by, issued_at, expires_at,
        %s)
      values (nextval('pearl_seq'), :person, 'INVITATION', 'kept' || nextval('pearl_seq'), :person,
        :moment, %s)
      """;

  private static final String LATER = "cast(:moment as timestamptz) + interval '7 days'";

  private static final String DATE =
      """
      insert into calendar_date (person_id, uid, text_key, due_at, sequence, cancelled, mailed,
        changed_at)
      values (:person, %s, 'calendar.task', %s, 0, false, true, :moment)
      """;

  static final String COMING_DATE =
      DATE.formatted("'kept-coming'", "cast(:moment as timestamptz) + interval '6000 days'");

  private static final String LETTER =
      """
      with l as (
        insert into letter (id, version, author_id, subject, text, german_subject, german_text,
          state, written_at, sent_at, mails)
        values (nextval('pearl_seq'), 0, :person, '', '', '', '', '%s', :moment, %s, 0)
        returning id)
      insert into letter_recipient (letter_id, person_id) select id, :person from l
      """;

  static final String WAITING_MAIL = MAIL.formatted("WAITING", "null");

  static final String NOTE =
      """
      insert into end_request (id, mentoring_id, requested_by, requested_at, reason, ends_on)
      values (nextval('pearl_seq'), :mentoring, :person, :moment, 'for few eyes', '2027-06-01')
      """;

  private ExpiringRowsOfATest() {}

  static List<String> of(Kind kind) {
    return switch (kind) {
      case USED_LINKS ->
          List.of(
              LINK.formatted("used_at", LATER + ", :moment"),
              LINK.formatted("voided_at", LATER + ", :moment"),
              LINK.formatted("target", ":moment, null"));
      case WAITING_FILES ->
          List.of(
              """
              insert into waiting_import (person_id, key, file_name, kind, content, sent_at)
              values (:person, gen_random_uuid(), 'people.csv', 'PEOPLE', '', :moment)
              """);
      case SENT_MAILS ->
          List.of(
              MAIL.formatted("SENT", ":moment"),
              reminded(),
              LETTER.formatted("CONFIRMED", ":moment"),
              DATE.formatted("'kept'", ":moment"));
      case UNCONFIRMED_LETTERS -> List.of(LETTER.formatted("UNCONFIRMED", "null"));
      case PRIVATE_NOTES -> notes();
      case LOGIN_RECORDS ->
          List.of(
              "insert into session_end (person_id, ended_before) values (:person, :moment)",
              """
              insert into security_event (id, at, kind, person_id, network, page)
              values (nextval('pearl_seq'), :moment, 'LOGIN', :person, '', '')
              """);
      case RIGHTS_RECORDS -> rights();
      case PROCESS_HISTORY -> throw new IllegalArgumentException("the engine's own");
    };
  }

  static String[] looksFor(Kind kind) {
    return switch (kind) {
      case USED_LINKS -> queries("'link ' || id from invitation where person_id = :person");
      case WAITING_FILES -> queries("'file' from waiting_import where person_id = :person");
      case SENT_MAILS ->
          queries(
              "'mail ' || id from mail where unique_key like 'kept:%' and recipient_id = :person",
              "'letter ' || r.letter_id from letter_recipient r join letter l on l.id = r.letter_id"
                  + " where l.author_id = :person and l.sent_at is not null",
              "'reminder' from reminder where unique_key = 'kept:' || :person",
              "'date ' || uid from calendar_date where uid like 'kept%' and person_id = :person");
      case UNCONFIRMED_LETTERS ->
          queries(
              "'letter ' || r.letter_id from letter_recipient r join letter l on l.id = r.letter_id"
                  + " where l.author_id = :person and l.sent_at is null");
      case PRIVATE_NOTES ->
          queries(
              "'request' from end_request where mentoring_id = :mentoring and reason <> ''",
              "'proposal' from mentor_proposal where mentoring_id = :mentoring and reason <> ''",
              "'advice' from final_feedback where mentoring_id = :mentoring and advice <> ''",
              "'answer' from check_in_answer a join check_in c on c.id = a.check_in_id"
                  + " where c.mentoring_id = :mentoring and note || obstacles <> ''");
      case LOGIN_RECORDS ->
          queries(
              "'end' from session_end where person_id = :person",
              "'event' from security_event where person_id = :person and kind = 'LOGIN'");
      case RIGHTS_RECORDS ->
          queries(
              "'request' from copy_request where person_id = :person",
              "'copy' from personal_copy where person_id = :person",
              "'erasure' from erasure where person_id = :person",
              "'place' from name_place where held_row = 'kept' || :person");
      case PROCESS_HISTORY -> throw new IllegalArgumentException("the engine's own");
    };
  }

  private static String[] queries(String... ends) {
    return List.of(ends).stream().map("select "::concat).toArray(String[]::new);
  }

  private static String reminded() {
    return """
        insert into reminder (unique_key, mail_id, task_id, process, task, due_at, number)
        select 'kept:' || :person, min(id), 'kept', 'P', 'T', :moment, 1 from mail
        where recipient_id = :person and unique_key like 'kept:%'
        """;
  }

  private static List<String> notes() {
    return List.of(
        NOTE,
        "update mentor_proposal set reason = 'for few eyes' where mentoring_id = :mentoring",
        "insert into mentoring_closure (mentoring_id, version) values (:mentoring, 0)"
            + " on conflict do nothing",
        """
        insert into final_feedback
          (mentoring_id, side, person_id, given_at, rating, result, advice)
        values (:mentoring, 'MENTEE', :person, :moment, 4, 'A choir.', 'for few eyes')
        """,
        """
        insert into check_in (id, version, mentoring_id, number, state, opens_at)
        values (nextval('pearl_seq'), 0, :mentoring, 9, 'CLOSED', :moment)
        """,
        """
        insert into check_in_answer
          (check_in_id, side, person_id, answered_at, rating, progress, obstacles, note)
        select id, 'MENTEE', :person, :moment, 4, 'A room.', 'for few', 'eyes' from check_in
        where mentoring_id = :mentoring and number = 9
        """,
        "update mentoring set ended_at = :moment where id = :mentoring");
  }

  private static List<String> rights() {
    return List.of(
        """
        insert into copy_request (id, version, person_id, asked_at, state, ended_at)
        values (nextval('pearl_seq'), 0, :person, :moment, 'MADE', :moment)
        """,
        """
        insert into personal_copy (id, person_id, taken_by, taken_at)
        values (nextval('pearl_seq'), :person, :person, :moment)
        """,
        """
        insert into erasure
          (id, version, person_id, requested_by, requested_at, due_at, state, ended_at)
        values (nextval('pearl_seq'), 0, :person, :person, :moment, :moment, 'DONE', :moment)
        """,
        """
        insert into name_place
          (id, erasure_id, held_table, held_column, held_row, whole, state)
        select nextval('pearl_seq'), id, 'plan', 'vision', 'kept' || :person, true, 'LEFT'
        from erasure where person_id = :person
        """);
  }
}
