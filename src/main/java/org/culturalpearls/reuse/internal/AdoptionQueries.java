package org.culturalpearls.reuse.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.reuse.AdoptionId;
import org.culturalpearls.reuse.AdoptionView;
import org.culturalpearls.reuse.DoAgain;
import org.culturalpearls.reuse.TakenUp;
import org.culturalpearls.shared.Columns;
import org.culturalpearls.shared.Paged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what towns took up, with the titles of the versions. */
@Repository
class AdoptionQueries {

  private static final String VIEW =
      """
      select a.*, t.text as title
        from adoption a
        join practice_version v on v.practice_id = a.practice_id and v.number = a.practice_version
        join practice_version_text t on t.version_id = v.id and t.field = 'TITLE'
      """;

  private static final String OF_TOWN =
      VIEW
          + """
           where a.participation_id = :town
           order by a.adopted_at desc, a.id desc limit :most offset :before
          """;

  /** A town that is only on trial in a rehearsal is read by nobody outside. */
  private static final String TAKEN_UP =
      """
      select m.name, a.practice_version, a.part, a.changed, a.result, a.again, a.reported_at
        from adoption a
        join participation p on p.id = a.participation_id
        join municipality m on m.id = p.municipality_id
       where a.practice_id = :practice and a.published and a.reported_at is not null
         and p.case_key not like 'rehearsal-%'
       order by a.reported_at desc, a.id desc limit :most offset :before
      """;

  private final JdbcClient jdbc;

  AdoptionQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<AdoptionView> view(AdoptionId id) {
    return jdbc.sql(VIEW + " where a.id = :id")
        .param("id", id.value())
        .query(AdoptionQueries::view)
        .optional();
  }

  Paged<AdoptionView> ofTown(ParticipationId town, int page) {
    return Paged.of(
        jdbc.sql(OF_TOWN)
            .param("town", town.value())
            .param("most", Paged.SIZE + 1)
            .param("before", Paged.before(page))
            .query(AdoptionQueries::view)
            .list(),
        page);
  }

  Paged<TakenUp> takenUp(PracticeId practice, int page) {
    return Paged.of(
        jdbc.sql(TAKEN_UP)
            .param("practice", practice.value())
            .param("most", Paged.SIZE + 1)
            .param("before", Paged.before(page))
            .query(
                (row, number) ->
                    new TakenUp(
                        row.getString("name"),
                        row.getInt("practice_version"),
                        row.getString("part"),
                        row.getString("changed"),
                        row.getString("result"),
                        Columns.oneOf(row, "again", DoAgain.class),
                        Columns.instant(row, "reported_at")))
            .list(),
        page);
  }

  private static AdoptionView view(ResultSet row, int number) throws SQLException {
    return new AdoptionView(
        new AdoptionId(row.getLong("id")),
        row.getLong("version"),
        new PracticeId(row.getLong("practice_id")),
        row.getInt("practice_version"),
        row.getString("title"),
        row.getString("part"),
        new ParticipationId(row.getLong("participation_id")),
        new RowId(row.getLong("measure_id")),
        new PersonId(row.getLong("adopted_by")),
        Columns.instant(row, "adopted_at"),
        Columns.instant(row, "asked_at"),
        row.getObject("reported_at") == null ? null : report(row));
  }

  private static AdoptionView.Report report(ResultSet row) throws SQLException {
    return new AdoptionView.Report(
        row.getString("changed"),
        row.getString("result"),
        Columns.oneOf(row, "again", DoAgain.class),
        row.getBoolean("published"),
        new PersonId(row.getLong("reported_by")),
        Columns.instant(row, "reported_at"));
  }
}
