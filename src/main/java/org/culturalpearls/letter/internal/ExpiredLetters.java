package org.culturalpearls.letter.internal;

import org.culturalpearls.shared.personaldata.ExpiringRows;
import org.culturalpearls.shared.personaldata.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes letters as long after as mails: a mail that is still there is read with its letter. */
@Component
class ExpiredLetters extends ExpiringRows {

  private static final String DELETE =
      """
      with past as (
          select l.id from letter l
          where l.sent_at < :before
            and not exists (
              select 1 from letter_recipient r
              join mail m on m.kind in ('LETTER', 'ENTRY_LETTER')
                and m.unique_key = '{prefix}' || r.letter_id || ':' || r.person_id
              where r.letter_id = l.id)
          order by l.sent_at, l.id limit :most),
        whom as (delete from letter_recipient where letter_id in (select id from past))
      delete from letter where id in (select id from past)
      """
          .replace("{prefix}", LetterMails.PREFIX);

  ExpiredLetters(JdbcClient jdbc) {
    super(jdbc, Kind.SENT_MAILS, DELETE);
  }
}
