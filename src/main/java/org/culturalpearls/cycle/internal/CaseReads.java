package org.culturalpearls.cycle.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.cycle.TeamTie;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Theme;
import org.culturalpearls.shared.Columns;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.shared.TransactionCache;
import org.culturalpearls.shared.Versioned;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads participations with their cycle, town and team, one statement each and past the persistence
 * context: they are read at every completion of a task. Towns and persons are joined from tables of
 * people: the one place that reads another module's tables.
 */
@Component
class CaseReads {

  private static final String COLUMNS =
      """
      select p.id, p.version, p.case_key, p.cycle_id, c.title_year, p.municipality_id, m.name,
        m.country, p.stage, p.lead_id, p.themes, p.languages, p.twin_wished,
        array(select t.person_id from team_member t where t.participation_id = p.id
          order by t.person_id) as team
      """;

  private static final String FROM =
      """
      from participation p
        join cycle c on c.id = p.cycle_id
        join municipality m on m.id = p.municipality_id
      """;

  private static final String SELECT = COLUMNS + FROM;

  /** While a task is completed, a date is most often calculated next. */
  private static final String SELECT_WITH_DEADLINES = COLUMNS + ", " + DeadlineReads.COLUMNS + FROM;

  private final JdbcClient jdbc;

  CaseReads(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Versioned<ParticipationView>> byId(ParticipationId id) {
    return TransactionCache.once(
        new ById(id),
        () ->
            TransactionCache.hasBegun()
                ? byId(SELECT_WITH_DEADLINES, id, CaseReads::withDeadlines)
                : byId(SELECT, id, CaseReads::versioned));
  }

  private Optional<Versioned<ParticipationView>> byId(
      String select, ParticipationId id, RowMapper<Versioned<ParticipationView>> row) {
    return jdbc.sql(select + "where p.id = :id").param("id", id.value()).query(row).optional();
  }

  private record ById(ParticipationId id) {}

  List<Versioned<ParticipationView>> ofTowns(int titleYear, Collection<MunicipalityId> towns) {
    return jdbc.sql(
            SELECT
                + "where c.title_year = :titleYear and not c.rehearsal"
                + " and p.municipality_id = any(:towns)")
        .param("titleYear", titleYear)
        .param("towns", Columns.any(towns))
        .query(CaseReads::versioned)
        .list();
  }

  List<ParticipationView> byIds(Collection<ParticipationId> ids) {
    if (ids.size() == 1) {
      return byId(ids.iterator().next()).map(Versioned::value).stream().toList();
    }
    return jdbc.sql(SELECT + "where p.id = any(:ids)")
        .param("ids", Columns.any(ids))
        .query(CaseReads::view)
        .list();
  }

  Optional<ParticipationView> byCaseKey(CaseKey caseKey) {
    return jdbc.sql(SELECT + "where p.case_key = :caseKey")
        .param("caseKey", caseKey.value())
        .query(CaseReads::view)
        .optional();
  }

  List<ParticipationView> byCaseKeys(Collection<CaseKey> caseKeys) {
    return jdbc.sql(SELECT + "where p.case_key = any(:caseKeys)")
        .param("caseKeys", caseKeys.stream().map(CaseKey::value).toArray(String[]::new))
        .query(CaseReads::view)
        .list();
  }

  List<ParticipationView> ofPerson(PersonId person) {
    return jdbc.sql(
            SELECT
                + """
                where p.id in (select participation_id from team_member where person_id = :person)
                order by c.title_year desc, m.name_key, p.id
                """)
        .param("person", person.value())
        .query(CaseReads::view)
        .list();
  }

  List<ParticipationView> ofMunicipality(MunicipalityId municipality) {
    return jdbc.sql(
            SELECT
                + """
                where p.municipality_id = :municipality and not c.rehearsal
                order by c.title_year desc, p.id desc
                """)
        .param("municipality", municipality.value())
        .query(CaseReads::view)
        .list();
  }

  List<TeamTie> teamTies(Collection<PersonId> persons) {
    return jdbc.sql(
            """
            select distinct t.person_id, m.id, m.country
            from (select participation_id, person_id from team_member
                union all select participation_id, person_id from former_team_member) t
              join participation p on p.id = t.participation_id
              join cycle c on c.id = p.cycle_id and not c.rehearsal
              join municipality m on m.id = p.municipality_id
            where t.person_id = any(:persons)
            """)
        .param("persons", Columns.any(persons))
        .query(
            (row, number) ->
                new TeamTie(
                    new PersonId(row.getLong(1)),
                    new MunicipalityId(row.getLong(2)),
                    Country.valueOf(row.getString(3))))
        .list();
  }

  boolean hasPeople(MunicipalityId town, Collection<ParticipationId> unlessIn) {
    return jdbc.sql(
            """
            select exists (
              select 1
              from participation p
                join cycle c on c.id = p.cycle_id and not c.rehearsal
                join team_member t on t.participation_id = p.id
                join person h on h.id = t.person_id
              where p.municipality_id = :town and h.active and p.id <> all(:unless))
            """)
        .param("town", town.value())
        .param("unless", Columns.any(unlessIn))
        .query(Boolean.class)
        .single();
  }

  List<ParticipationView> search(ParticipationService.Search search) {
    String text = search.text() == null ? "" : search.text().strip().toLowerCase(Locale.ROOT);
    return jdbc.sql(
            SELECT
                + """
                where (cast(:cycle as bigint) is null or p.cycle_id = :cycle)
                  and (cast(:stage as text) is null or p.stage = :stage)
                  and (:text = '' or strpos(lower(m.name), :text) > 0
                    or strpos(p.case_key, :text) > 0)
                order by c.title_year desc, m.name_key, p.id limit :limit offset :offset
                """)
        .param("cycle", search.cycle() == null ? null : search.cycle().value())
        .param("stage", search.stage() == null ? null : search.stage().name())
        .param("text", text)
        .param("limit", Paged.SIZE + 1)
        .param("offset", Paged.before(search.page()))
        .query(CaseReads::view)
        .list();
  }

  private static Versioned<ParticipationView> withDeadlines(ResultSet row, int number)
      throws SQLException {
    Versioned<ParticipationView> found = versioned(row, number);
    DeadlineReads.keep(found.value().cycleId(), row);
    return found;
  }

  private static Versioned<ParticipationView> versioned(ResultSet row, int number)
      throws SQLException {
    return new Versioned<>(view(row, number), row.getLong("version"));
  }

  private static ParticipationView view(ResultSet row, int number) throws SQLException {
    return new ParticipationView(
        new ParticipationId(row.getLong("id")),
        new CaseKey(row.getString("case_key")),
        new CycleId(row.getLong("cycle_id")),
        row.getInt("title_year"),
        new MunicipalityId(row.getLong("municipality_id")),
        row.getString("name"),
        Country.valueOf(row.getString("country")),
        Stage.valueOf(row.getString("stage")),
        Columns.longs(row, "team").stream().map(PersonId::new).toList(),
        new PersonId(row.getLong("lead_id")),
        Columns.enums(row, "themes", Theme.class),
        Columns.enums(row, "languages", Language.class),
        row.getBoolean("twin_wished"));
  }
}
