package org.culturalpearls.privacy.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.personaldata.PersonalDataColumn;
import org.culturalpearls.shared.personaldata.PersonalDataTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Empties the columns that the modules declare for erasure. */
@Component
class Eraser {

  /** The person's own row is emptied by the module that knows its allowed values. */
  private static final String PERSON = "person";

  private final PersonalDataTables tables;
  private final TrailAccess trails;
  private final JdbcClient jdbc;

  Eraser(PersonalDataTables tables, TrailAccess trails, JdbcClient jdbc) {
    this.tables = tables;
    this.trails = trails;
    this.jdbc = jdbc;
  }

  void forget(PersonId person) {
    trails.open();
    for (PersonalDataTable table : tables.all()) {
      if (table.deleted()) {
        update("delete from " + table.name() + " t where " + table.ofPerson(), person);
      } else if (!table.name().equals(PERSON)) {
        columnsByRows(table).forEach((rows, columns) -> empty(table, columns, rows, person));
      }
    }
  }

  /** Groups the columns by the condition for the person's rows. */
  private static Map<String, List<String>> columnsByRows(PersonalDataTable table) {
    return table.columns().stream()
        .filter(column -> column.treatment().isErased())
        .collect(
            Collectors.groupingBy(
                column ->
                    column.treatment().goesWithTheRow()
                        ? table.ofPerson()
                        : column.whose().ofPerson(),
                LinkedHashMap::new,
                Collectors.mapping(PersonalDataColumn::name, Collectors.toList())));
  }

  private void empty(PersonalDataTable table, List<String> gone, String rows, PersonId person) {
    Map<String, String> empty = emptyValues(table.name());
    String set =
        gone.stream()
            .map(column -> column + " = " + empty.get(column))
            .collect(Collectors.joining(", "));
    update("update " + table.name() + " t set " + set + " where " + rows, person);
  }

  /** Null if the column allows it, else an empty text. */
  private Map<String, String> emptyValues(String table) {
    return jdbc
        .sql(
            """
            select column_name, case is_nullable when 'YES' then 'null' else '''''' end
            from information_schema.columns where table_name = :table
            """)
        .param("table", table)
        .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private void update(String statement, PersonId person) {
    jdbc.sql(statement).param("person", person.value()).update();
  }
}
