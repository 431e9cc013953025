package org.culturalpearls.privacy.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.privacy.NamePlace;
import org.culturalpearls.privacy.PlaceId;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.Columns;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.shared.personaldata.PersonalDataTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores the places of names of erased persons, and changes the texts. */
@Component
class NamePlaces {

  private static final String SELECT =
      """
      select n.*, e.person_id, e.due_at, e.state = 'WAITING' as known
      from name_place n join erasure e on e.id = n.erasure_id
      """;

  private final PersonalDataTables tables;
  private final FormerName former;
  private final TrailAccess trails;
  private final JdbcClient jdbc;
  private final Clock clock;

  NamePlaces(
      PersonalDataTables tables,
      FormerName former,
      TrailAccess trails,
      JdbcClient jdbc,
      Clock clock) {
    this.tables = tables;
    this.former = former;
    this.trails = trails;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Returns the cases in which places wait. */
  List<String> openCases() {
    return jdbc.sql(
            """
            select distinct case_key from name_place where state = 'OPEN' and case_key is not null
            """)
        .query(String.class)
        .list();
  }

  /**
   * @param without cases that are left out
   */
  List<NamePlace> open(Collection<String> without, int page) {
    return jdbc.sql(
            SELECT
                + """
                where n.state = 'OPEN' and (n.case_key is null or n.case_key <> all(:without))
                order by n.id limit :limit offset :offset
                """)
        .param("without", without.toArray(String[]::new))
        .param("limit", Paged.SIZE + 1)
        .param("offset", Paged.before(page))
        .query(this::place)
        .list();
  }

  Optional<NamePlace> find(PlaceId id) {
    return jdbc.sql(SELECT + "where n.id = :id")
        .param("id", id.value())
        .query(this::place)
        .optional();
  }

  List<NamePlace> wholeOnes(long erasure) {
    return jdbc.sql(SELECT + "where n.erasure_id = :erasure and n.whole and n.state = 'OPEN'")
        .param("erasure", erasure)
        .query(this::place)
        .list();
  }

  /** For a decision by a setting, {@code by} is null. */
  void settle(PlaceId id, String state, PersonId by) {
    int changed =
        jdbc.sql(
                """
                update name_place set state = :state, settled_by = :by, settled_at = :now
                where id = :id and state = 'OPEN'
                """)
            .param("state", state)
            .param("by", by == null ? null : by.value(), java.sql.Types.BIGINT)
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .param("id", id.value())
            .update();
    if (changed == 0) {
      throw new AlreadyDone("error.privacy.place-settled");
    }
  }

  /** Changes the text; a concurrent edit is refused by the version. */
  void takeOut(NamePlace place, PersonView person) {
    trails.open();
    PersonalDataTable table = tables.table(place.table());
    String row =
        jdbc.sql("select held_row from name_place where id = :id")
            .param("id", place.id().value())
            .query(String.class)
            .single();
    String where = " from " + table.name() + " t where " + table.row() + " = :row";
    Optional<String> text =
        jdbc.sql("select t." + place.column() + where + " for update")
            .param("row", row)
            .query(String.class)
            .optional();
    boolean versioned = table.columns().stream().anyMatch(each -> each.name().equals("version"));
    text.ifPresent(
        found ->
            jdbc.sql(
                    "update "
                        + table.name()
                        + " t set "
                        + place.column()
                        + " = :text"
                        + (versioned ? ", version = version + 1" : "")
                        + " where "
                        + table.row()
                        + " = :row")
                .param("text", former.without(person, found))
                .param("row", row)
                .update());
  }

  private NamePlace place(ResultSet row, int number) throws SQLException {
    String caseKey = row.getString("case_key");
    String table = row.getString("held_table");
    return new NamePlace(
        new PlaceId(row.getLong("id")),
        new PersonId(row.getLong("person_id")),
        table,
        row.getString("held_column"),
        caseKey,
        caseKey == null ? null : "/cases/" + caseKey + tables.table(table).page(),
        row.getBoolean("whole"),
        row.getBoolean("known"),
        Columns.instant(row, "due_at"));
  }
}
