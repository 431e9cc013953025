package org.culturalpearls.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.personaldata.ErasureRule;
import org.culturalpearls.shared.personaldata.PersonalDataColumn;
import org.culturalpearls.shared.personaldata.PersonalDataTable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Words of their own in every text of the rows in which people of a cast are. */
class Marks {

  private final JdbcClient jdbc;
  private final Cast cast;
  private final String names;
  private final List<Mark> all = new ArrayList<>();
  private final List<OwnRow> rows = new ArrayList<>();

  /** A row that goes as a whole. */
  private record OwnRow(PersonalDataTable table, String row, PersonId owner) {}

  Marks(JdbcClient jdbc, Cast cast, List<String> names) {
    this.jdbc = jdbc;
    this.cast = cast;
    this.names = String.join(", ", names);
  }

  List<Mark> all() {
    return all;
  }

  /** Those of persons themselves are their names. */
  void mark(PersonalDataTable table) {
    List<String> found = cast.rowOf(table);
    if (found.isEmpty() || table.name().equals("person")) {
      return;
    }
    String row = found.get(0);
    if (table.deleted()) {
      rows.add(new OwnRow(table, row, ownerOf(table, row)));
    }
    for (PersonalDataColumn column : table.columns()) {
      boolean typed = column.treatment().isTyped();
      if ((typed || column.treatment() == ErasureRule.PROFILE) && takesAText(table, column)) {
        String word = "zq" + (100 + all.size()) + "x";
        write(table, row, column, typed ? word + " by " + names : word);
        PersonId author = typed ? authorOf(table, row, column) : ownerOf(table, row);
        all.add(new Mark(table, column, row, word, author, readers(table, row, column)));
      }
    }
  }

  /** What goes with a row is of one person only, whoever else the row names. */
  private PersonId ownerOf(PersonalDataTable table, String row) {
    List<PersonId> owners =
        cast.members().stream()
            .filter(member -> holds(table, row, table.ofPerson(), member))
            .toList();
    assertThat(owners).as("whose row of %s", table.name()).hasSize(1);
    return owners.get(0);
  }

  private PersonId authorOf(PersonalDataTable table, String row, PersonalDataColumn column) {
    return cast.members().stream()
        .filter(member -> holds(table, row, column.whose().ofPerson(), member))
        .findFirst()
        .orElse(null);
  }

  private Set<PersonId> readers(PersonalDataTable table, String row, PersonalDataColumn column) {
    return cast.members().stream()
        .filter(member -> column.shown() != null && holds(table, row, column.shown(), member))
        .collect(Collectors.toSet());
  }

  void rowsOfOthersAreThere(List<PersonId> erased) {
    for (OwnRow each : rows) {
      assertThat(count(each.table, each.row, each.table.ofPerson(), each.owner))
          .as("row %s of %s", each.row, each.table.name())
          .isEqualTo(erased.contains(each.owner) ? 0 : 1);
    }
  }

  /** Of records only erasure may change a text. */
  private void write(PersonalDataTable table, String row, PersonalDataColumn column, String text) {
    int written =
        jdbc.sql(
                ("update %s t set %s = :text where %s = :row"
                        + " and set_config('pearls.erasing', 'on', true) = 'on'")
                    .formatted(table.name(), column.name(), table.row()))
            .param("text", text)
            .param("row", row)
            .update();
    assertThat(written).as("rows named %s in %s", row, table.name()).isEqualTo(1);
  }

  private boolean holds(PersonalDataTable table, String row, String condition, PersonId person) {
    return count(table, row, condition, person) > 0;
  }

  private int count(PersonalDataTable table, String row, String condition, PersonId person) {
    return jdbc.sql(
            "select count(*) from %s t where %s = :row and (%s)"
                .formatted(table.name(), table.row(), condition))
        .param("row", row)
        .param("person", person.value())
        .query(Integer.class)
        .single();
  }

  private boolean takesAText(PersonalDataTable table, PersonalDataColumn column) {
    return jdbc.sql(
            """
            select data_type = 'text' or data_type = 'character varying'
              and coalesce(character_maximum_length, 999) >= 200
            from information_schema.columns where table_name = ? and column_name = ?
            """)
        .params(table.name(), column.name().toLowerCase(Locale.ROOT))
        .query(Boolean.class)
        .single();
  }
}
