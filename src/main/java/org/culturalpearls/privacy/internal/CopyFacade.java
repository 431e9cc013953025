package org.culturalpearls.privacy.internal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.ties.HiddenCases;
import org.culturalpearls.privacy.CopySection;
import org.culturalpearls.privacy.CopyService;
import org.culturalpearls.privacy.PersonalCopy;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.personaldata.ErasureRule;
import org.culturalpearls.shared.personaldata.PersonalDataColumn;
import org.culturalpearls.shared.personaldata.PersonalDataTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the data about a person from every table. */
@Service
class CopyFacade implements CopyService {

  private final PersonalDataTables tables;
  private final PeopleService people;
  private final HiddenCases hidden;
  private final TakenCopies taken;
  private final JdbcClient jdbc;
  private final Clock clock;

  CopyFacade(
      PersonalDataTables tables,
      PeopleService people,
      HiddenCases hidden,
      TakenCopies taken,
      JdbcClient jdbc,
      Clock clock) {
    this.tables = tables;
    this.people = people;
    this.hidden = hidden;
    this.taken = taken;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public PersonalCopy copy(PersonId actor, PersonId person) {
    people.person(person);
    boolean own = actor.equals(person);
    if (!own) {
      people.requireRole(actor, Role.ADMINISTRATOR);
      if (taken.readableUntil(actor, person).isEmpty()) {
        throw new NotAllowed("error.privacy.no-copy-made");
      }
    }
    Map<PersonalDataTable, List<CopiedRow>> rows = rows(person, own);
    Set<String> left = own ? Set.of() : hiddenFrom(actor, rows.values());
    List<CopySection> sections =
        rows.entrySet().stream()
            .map(table -> section(table.getKey().name(), table.getValue(), left))
            .filter(section -> !section.rows().isEmpty())
            .toList();
    return new PersonalCopy(person, clock.instant(), sections);
  }

  private Map<PersonalDataTable, List<CopiedRow>> rows(PersonId person, boolean own) {
    Map<PersonalDataTable, List<CopiedRow>> rows = new LinkedHashMap<>();
    tables.all().stream()
        .filter(PersonalDataTable::concernsPersons)
        .forEach(table -> rows.put(table, rows(table, person, own)));
    return rows;
  }

  /** A conflict of interest keeps cases from an administrator as from everybody else. */
  private Set<String> hiddenFrom(PersonId actor, Collection<List<CopiedRow>> rows) {
    return hidden.hidden(
        actor,
        rows.stream()
            .flatMap(List::stream)
            .map(CopiedRow::about)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()));
  }

  private static CopySection section(String name, List<CopiedRow> rows, Set<String> left) {
    return new CopySection(
        name,
        rows.stream()
            .filter(row -> row.about() == null || !left.contains(row.about()))
            .map(CopiedRow::values)
            .toList());
  }

  private List<CopiedRow> rows(PersonalDataTable table, PersonId person, boolean own) {
    String columns =
        table.columns().stream()
            .filter(column -> column.treatment().isInCopy())
            .map(CopyFacade::select)
            .collect(Collectors.joining());
    String told = own || table.untold() == null ? "" : " and not (" + table.untold() + ")";
    return jdbc
        .sql(
            "select %s as of_case, %s as about_case%s from %s t where %s%s"
                .formatted(
                    orNull(table.caseKey()),
                    orNull(table.about() == null ? table.caseKey() : table.about()),
                    columns,
                    table.name(),
                    table.concerning(),
                    told))
        .param("person", person.value())
        .query(
            (row, number) -> new CopiedRow(row.getString("about_case"), values(table, row, person)))
        .list()
        .stream()
        .filter(row -> !row.values().isEmpty())
        .toList();
  }

  private static String orNull(String expression) {
    return expression == null ? "cast(null as text)" : expression;
  }

  /** Empty if the value belongs to somebody else named in the same row. */
  private static String select(PersonalDataColumn column) {
    String value = value(column);
    return column.isOfSome()
        ? ", case when " + column.inCopyOf() + " then " + value + " end as " + column.name()
        : ", " + value + " as " + column.name();
  }

  /** An organisation is told by its name: its number says nothing to anybody. */
  private static String value(PersonalDataColumn column) {
    String value = "t." + column.name();
    return column.name().endsWith("organisation_id")
        ? "(select name from organisation where id = " + value + ")"
        : value;
  }

  private static Map<String, Object> values(PersonalDataTable table, ResultSet row, PersonId person)
      throws SQLException {
    Map<String, Object> values = new LinkedHashMap<>();
    for (PersonalDataColumn column : table.columns()) {
      if (column.treatment() == ErasureRule.PERSON) {
        // Other people named in the row have a right to their own copy, not to be in this one.
        if (row.getLong(column.name()) == person.value()) {
          values.put(column.name(), true);
        }
      } else if (column.treatment().isInCopy()) {
        put(values, column.name(), plain(row.getObject(column.name())));
      }
    }
    return values.isEmpty() ? values : inCase(row.getString("of_case"), values);
  }

  private static Map<String, Object> inCase(String caseKey, Map<String, Object> values) {
    Map<String, Object> all = new LinkedHashMap<>();
    put(all, "case", caseKey);
    all.putAll(values);
    return all;
  }

  private static void put(Map<String, Object> values, String column, Object value) {
    if (value != null && !"".equals(value)) {
      values.put(column, value);
    }
  }

  private static Object plain(Object value) throws SQLException {
    if (value instanceof Timestamp moment) {
      return moment.toInstant();
    }
    if (value instanceof java.sql.Date date) {
      return date.toLocalDate();
    }
    return value instanceof Array array ? List.of((Object[]) array.getArray()) : value;
  }

  /**
   * @param about the key of the case that it is about, or null
   */
  private record CopiedRow(String about, Map<String, Object> values) {}
}
