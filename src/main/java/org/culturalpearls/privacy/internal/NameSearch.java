package org.culturalpearls.privacy.internal;

import java.util.List;
import java.util.Locale;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.shared.personaldata.ErasureRule;
import org.culturalpearls.shared.personaldata.PersonalDataColumn;
import org.culturalpearls.shared.personaldata.PersonalDataTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the name of a person in typed texts: the whole name, the address, or the surname, which may
 * be another's. Stores the place, never the text.
 */
@Component
class NameSearch {

  private static final String INSERT =
      """
      insert into name_place
        (id, erasure_id, held_table, held_column, held_row, case_key, whole, state)
      select nextval('pearl_seq'), :erasure, :table, :column, %1$s, %2$s,
        strpos(lower(t.%3$s), :name) > 0 or strpos(lower(t.%3$s), :email) > 0, 'OPEN'
      from %4$s t
      where (strpos(lower(t.%3$s), :name) > 0 or strpos(lower(t.%3$s), :email) > 0
        or strpos(lower(t.%3$s), :surname) > 0) and %5$s
      on conflict do nothing
      """;

  private final PersonalDataTables tables;
  private final JdbcClient jdbc;

  NameSearch(PersonalDataTables tables, JdbcClient jdbc) {
    this.tables = tables;
    this.jdbc = jdbc;
  }

  void find(long erasure, PersonView person) {
    for (PersonalDataTable table : tables.all()) {
      for (PersonalDataColumn column : table.columns()) {
        if (column.treatment() == ErasureRule.TEXT) {
          find(erasure, person, table, column.name(), "true");
        } else if (column.treatment() == ErasureRule.PRIVATE) {
          // The person's own private texts are erased anyway.
          find(erasure, person, table, column.name(), column.whose().ofOthers());
        }
      }
    }
  }

  /** Deletes the places of a cancelled erasure. */
  void forget(long erasure) {
    jdbc.sql("delete from name_place where erasure_id = :erasure and state = 'OPEN'")
        .param("erasure", erasure)
        .update();
  }

  private void find(
      long erasure, PersonView person, PersonalDataTable table, String column, String which) {
    String caseKey = table.caseKey() == null ? "cast(null as varchar)" : table.caseKey();
    List<String> words = FormerName.wordsOf(person);
    jdbc.sql(INSERT.formatted(table.row(), caseKey, column, table.name(), which))
        .param("erasure", erasure)
        .param("table", table.name())
        .param("column", column)
        .param("person", person.id().value())
        .param("name", words.get(0).toLowerCase(Locale.ROOT))
        .param("email", words.get(1).toLowerCase(Locale.ROOT))
        .param("surname", words.get(2).toLowerCase(Locale.ROOT))
        .update();
  }
}
