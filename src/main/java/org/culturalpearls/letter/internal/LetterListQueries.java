package org.culturalpearls.letter.internal;

import java.util.Collection;
import java.util.List;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.letter.LetterId;
import org.culturalpearls.letter.LetterService.Line;
import org.culturalpearls.letter.LetterState;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Columns;
import org.culturalpearls.shared.Paged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the list of letters, each page in one statement. */
@Component
class LetterListQueries {

  private static final String ENTERED = "p.stage in ('ENTERED', 'NOT_SELECTED')";

  private static final String NOMINATIONS =
      """
      select p.case_key from participation p
       where {entered}
         and exists (select 1 from letter_recipient r where r.participation_id = p.id)
      """
          .replace("{entered}", ENTERED);

  private static final String PAGE =
      """
      select l.id, l.author_id, l.subject, l.state, l.written_at,
             (select count(distinct r.person_id) from letter_recipient r
               where r.letter_id = l.id) as people
        from letter l
       where not exists (
         select 1 from letter_recipient r join participation p on p.id = r.participation_id
          where r.letter_id = l.id and p.case_key = any(:hidden) and {entered})
       order by l.written_at desc, l.id desc limit :limit offset :offset
      """
          .replace("{entered}", ENTERED);

  private final JdbcClient jdbc;

  LetterListQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Returns the cases that are nothing but a nomination and got letters. */
  List<CaseKey> nominationsOfLetters() {
    return jdbc.sql(NOMINATIONS)
        .query((row, number) -> new CaseKey(row.getString("case_key")))
        .list();
  }

  /** Returns one more than fits on the page, without letters to hidden cases. */
  List<Line> page(Collection<CaseKey> hidden, int page) {
    return jdbc.sql(PAGE)
        .param("hidden", hidden.stream().map(CaseKey::value).toArray(String[]::new))
        .param("limit", Paged.SIZE + 1)
        .param("offset", Paged.before(page))
        .query(
            (row, number) ->
                new Line(
                    new LetterId(row.getLong("id")),
                    new PersonId(row.getLong("author_id")),
                    row.getString("subject"),
                    LetterState.valueOf(row.getString("state")),
                    Columns.instant(row, "written_at"),
                    row.getInt("people")))
        .list();
  }
}
