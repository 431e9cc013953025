package org.culturalpearls.privacy.internal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.privacy.CopySection;
import org.culturalpearls.privacy.CopyService;
import org.culturalpearls.privacy.PersonalCopy;
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
  private final JdbcClient jdbc;
  private final Clock clock;

  CopyFacade(PersonalDataTables tables, PeopleService people, JdbcClient jdbc, Clock clock) {
    this.tables = tables;
    this.people = people;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional
  public PersonalCopy copy(PersonId actor, PersonId person) {
    people.person(person);
    if (!actor.equals(person)) {
      people.requireRole(actor, Role.ADMINISTRATOR);
      record(actor, person);
    }
    List<CopySection> sections =
        tables.all().stream()
            .filter(PersonalDataTable::concernsPersons)
            .map(table -> new CopySection(table.name(), rows(table, person)))
            .filter(section -> !section.rows().isEmpty())
            .toList();
    return new PersonalCopy(person, clock.instant(), sections);
  }

  private void record(PersonId actor, PersonId person) {
    jdbc.sql(
            """
            insert into personal_copy (id, person_id, taken_by, taken_at)
            values (nextval('pearl_seq'), :person, :actor, :now)
            """)
        .param("person", person.value())
        .param("actor", actor.value())
        .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .update();
  }

  private List<Map<String, Object>> rows(PersonalDataTable table, PersonId person) {
    String caseKey = table.caseKey() == null ? "null" : table.caseKey();
    String columns =
        table.columns().stream()
            .filter(column -> column.treatment().isInCopy())
            .map(CopyFacade::select)
            .collect(Collectors.joining());
    return jdbc
        .sql(
            "select %s as of_case%s from %s t where %s"
                .formatted(caseKey, columns, table.name(), table.concerning()))
        .param("person", person.value())
        .query((row, number) -> values(table, row, person))
        .list()
        .stream()
        .filter(values -> !values.isEmpty())
        .toList();
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
}
