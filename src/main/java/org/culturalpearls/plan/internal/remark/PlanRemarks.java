package org.culturalpearls.plan.internal.remark;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.content.RowKind;
import org.culturalpearls.plan.remark.PlanRemarkService;
import org.culturalpearls.plan.remark.RemarkId;
import org.culturalpearls.plan.remark.RemarkPlace;
import org.culturalpearls.plan.remark.RemarkView;
import org.culturalpearls.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes remarks and their answers; reading takes two statements. */
@Component
class PlanRemarks {

  private static final String OF_PLAN =
      """
      from plan_note n join plan p on p.id = n.plan_id
      where p.participation_id = :participation""";

  private static final String AND_THIS = " and n.id = :id";

  private final JdbcClient jdbc;

  PlanRemarks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<RemarkView> of(ParticipationId participation) {
    return read(participation, "", Map.of());
  }

  Optional<RemarkView> find(ParticipationId participation, RemarkId id) {
    return read(participation, AND_THIS, Map.of("id", id.value())).stream().findFirst();
  }

  private List<RemarkView> read(
      ParticipationId participation, String which, Map<String, Object> more) {
    Map<String, Object> parameters = new HashMap<>(more);
    parameters.put("participation", participation.value());
    parameters.put("most", PlanRemarkService.MOST);
    Map<Long, List<RemarkView.Answer>> answers =
        jdbc
            .sql(
                "select a.note_id, a.text, a.written_by, a.written_at from plan_note_answer a"
                    + " where a.note_id in (select n.id "
                    + OF_PLAN
                    + which
                    + ") order by a.id limit :most * "
                    + PlanRemarkService.MOST_ANSWERS)
            .params(parameters)
            .query((row, number) -> Map.entry(row.getLong("note_id"), answer(row)))
            .list()
            .stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    return jdbc.sql("select n.* " + OF_PLAN + which + " order by n.id limit :most")
        .params(parameters)
        .query((row, number) -> remark(row, answers.getOrDefault(row.getLong("id"), List.of())))
        .list();
  }

  private static RemarkView.Answer answer(ResultSet row) throws SQLException {
    return new RemarkView.Answer(
        person(row, "written_by"), Columns.instant(row, "written_at"), row.getString("text"));
  }

  private static RemarkView remark(ResultSet row, List<RemarkView.Answer> answers)
      throws SQLException {
    RowKind kind = Columns.oneOf(row, "row_kind", RowKind.class);
    return new RemarkView(
        new RemarkId(row.getLong("id")),
        kind == null ? RemarkPlace.VISION : new RemarkPlace(kind, new RowId(row.getLong("row_id"))),
        row.getString("about"),
        row.getString("quote"),
        row.getString("text"),
        person(row, "written_by"),
        Columns.instant(row, "written_at"),
        person(row, "settled_by"),
        Columns.instant(row, "settled_at"),
        answers);
  }

  private static PersonId person(ResultSet row, String column) throws SQLException {
    long id = row.getLong(column);
    return row.wasNull() ? null : new PersonId(id);
  }

  /** Holds the plan, so that its remarks are counted one after the other. */
  int countHeld(ParticipationId participation) {
    jdbc.sql("select id from plan where participation_id = :participation for update")
        .param("participation", participation.value())
        .query(Long.class)
        .single();
    return jdbc.sql("select count(*) " + OF_PLAN)
        .param("participation", participation.value())
        .query(Integer.class)
        .single();
  }

  RemarkId insert(
      ParticipationId participation,
      PlanRemarkService.Make remark,
      String about,
      PersonId author,
      Instant now) {
    RemarkPlace place = remark.place();
    return new RemarkId(
        jdbc.sql(
                """
                insert into plan_note (id, plan_id, row_kind, row_id, about, quote, text,
                  written_by, written_at)
                select nextval('pearl_seq'), id, cast(:kind as varchar), cast(:row as bigint),
                  :about, :quote, :text, :author, :now
                from plan where participation_id = :participation
                returning id
                """)
            .param("participation", participation.value())
            .param("kind", place.kind() == null ? null : place.kind().name())
            .param("row", place.row() == null ? null : place.row().value())
            .param("about", about)
            .param("quote", remark.quote())
            .param("text", remark.text())
            .param("author", author.value())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .query(Long.class)
            .single());
  }

  void answer(RemarkId id, PersonId author, Instant now, String text) {
    jdbc.sql(
            """
            insert into plan_note_answer (id, note_id, text, written_by, written_at)
            values (nextval('pearl_seq'), :id, :text, :author, :now)
            """)
        .param("id", id.value())
        .param("text", text)
        .param("author", author.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void settle(RemarkId id, PersonId person, Instant now) {
    jdbc.sql(
            """
            update plan_note set settled_by = :person, settled_at = :now
            where id = :id and settled_at is null
            """)
        .param("id", id.value())
        .param("person", person.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void reopen(RemarkId id) {
    jdbc.sql("update plan_note set settled_by = null, settled_at = null where id = :id")
        .param("id", id.value())
        .update();
  }
}
