package org.culturalpearls.practice.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeLine;
import org.culturalpearls.practice.PracticeStage;
import org.culturalpearls.practice.StalePractice;
import org.culturalpearls.shared.Columns;
import org.culturalpearls.shared.Paged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads lists of working copies. */
@Repository
class PracticeQueries {

  private static final String LINE =
      """
      select p.id, p.stage, p.expert_id, p.due_at, p.last_version, title.text as title,
             coalesce(m.name, town.text, '') as town
        from practice p
        left join practice_text title on title.practice_id = p.id and title.field = 'TITLE'
        left join practice_text town on town.practice_id = p.id and town.field = 'TOWN'
        left join municipality m on m.id = p.municipality_id
      """;

  private static final String OWN =
      " where p.author_id = :person order by p.changed_at desc, p.id limit :most offset :before";

  private static final String WAITING =
      """
       where p.stage = 'IN_CHECK' and exists (
         select 1 from practice_checker c where c.practice_id = p.id and c.person_id = :person)
       order by p.submitted_at, p.id limit :most offset :before
      """;

  /**
   * The author's own, those that wait for this editor, and those of which this expert is asked; of
   * all others the title that everybody reads.
   */
  private static final String TITLES =
      """
      select p.id, coalesce(mine.text, public.text) as text
        from practice p
        left join practice_text mine on mine.practice_id = p.id and mine.field = 'TITLE'
          and (p.author_id = :person or p.expert_id = :person or exists (
            select 1 from practice_checker c where c.practice_id = p.id and c.person_id = :person))
        left join practice_version v on v.practice_id = p.id and v.number = p.last_version
        left join practice_version_text public
          on public.version_id = v.id and public.field = 'TITLE'
       where p.id = any(:ids) and coalesce(mine.text, public.text) is not null
      """;

  /** The working copy of these is what is public; a hidden town stays hidden from editors, too. */
  private static final String STALE =
      """
      select p.id, title.text as title, p.fresh_at, p.confirmation = 'EDITORS' as with_editors,
             case when p.town_hidden then '' else coalesce(m.name, town.text, '') end as town,
             exists (select 1 from practice_checker c
               where c.practice_id = p.id and c.person_id = :person) as open
        from practice p
        left join practice_text title on title.practice_id = p.id and title.field = 'TITLE'
        left join practice_text town on town.practice_id = p.id and town.field = 'TOWN'
        left join municipality m on m.id = p.municipality_id
       where p.confirmation is not null
       order by p.fresh_at, p.id limit :most offset :before
      """;

  private final JdbcClient jdbc;

  PracticeQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Paged<PracticeLine> own(PersonId author, int page) {
    return page(OWN, author, page);
  }

  Paged<PracticeLine> waiting(PersonId editor, int page) {
    return page(WAITING, editor, page);
  }

  Map<PracticeId, String> titles(PersonId reader, Collection<PracticeId> ids) {
    Map<PracticeId, String> titles = new HashMap<>();
    jdbc.sql(TITLES)
        .param("ids", Columns.any(ids))
        .param("person", reader.value())
        .query(
            row -> {
              titles.put(new PracticeId(row.getLong("id")), row.getString("text"));
            });
    return titles;
  }

  Paged<StalePractice> stale(PersonId editor, int page) {
    return Paged.of(
        jdbc.sql(STALE)
            .param("person", editor.value())
            .param("most", Paged.SIZE + 1)
            .param("before", Paged.before(page))
            .query(
                (row, number) ->
                    new StalePractice(
                        new PracticeId(row.getLong("id")),
                        row.getString("title"),
                        row.getString("town"),
                        Columns.instant(row, "fresh_at"),
                        row.getBoolean("with_editors"),
                        row.getBoolean("open")))
            .list(),
        page);
  }

  private Paged<PracticeLine> page(String which, PersonId person, int page) {
    return Paged.of(
        jdbc.sql(LINE + which)
            .param("person", person.value())
            .param("most", Paged.SIZE + 1)
            .param("before", Paged.before(page))
            .query(PracticeQueries::line)
            .list(),
        page);
  }

  private static PracticeLine line(ResultSet row, int number) throws SQLException {
    String title = row.getString("title");
    return new PracticeLine(
        new PracticeId(row.getLong("id")),
        title == null ? "" : title,
        row.getString("town"),
        Columns.oneOf(row, "stage", PracticeStage.class),
        row.getObject("expert_id") != null,
        Columns.instant(row, "due_at"),
        row.getInt("last_version"));
  }
}
