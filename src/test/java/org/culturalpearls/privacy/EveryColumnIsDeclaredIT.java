package org.culturalpearls.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.shared.personaldata.ErasureRule;
import org.culturalpearls.shared.personaldata.PersonalDataColumn;
import org.culturalpearls.shared.personaldata.PersonalDataInventory;
import org.culturalpearls.shared.personaldata.PersonalDataTable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The modules say of every column of every table of ours what becomes of it when a person asks for
 * a copy or for erasure. Who adds a column says so in the module's {@link PersonalDataInventory}.
 */
@ApplicationTest
class EveryColumnIsDeclaredIT {

  @Autowired private List<PersonalDataInventory> modules;
  @Autowired private JdbcClient jdbc;
  @Autowired private MessageSource texts;

  /** Says only that demo data was loaded. */
  private static final List<String> WITHOUT_PERSONS = List.of("demo_data.loaded_at");

  @Test
  void everyColumnOfOursIsDeclaredOnce() {
    List<String> ours = tablesOfOurs();
    List<String> inDatabase =
        ours.stream().flatMap(table -> columnsOf(table).stream()).sorted().toList();
    List<String> declared =
        Stream.concat(
                WITHOUT_PERSONS.stream(),
                tables()
                    .filter(table -> ours.contains(table.name()))
                    .flatMap(table -> names(table, table.columns())))
            .sorted()
            .toList();

    assertThat(inDatabase).hasSizeGreaterThan(250);
    SoftAssertions softly = new SoftAssertions();
    softly.assertThat(without(inDatabase, declared)).as("columns not declared").isEmpty();
    softly.assertThat(without(declared, inDatabase)).as("declared, but no columns").isEmpty();
    softly.assertThat(without(declared, Set.copyOf(declared))).as("declared twice").isEmpty();
    softly.assertAll();
  }

  /** What is left: each of the others takes away one that is the same. */
  private static List<String> without(List<String> all, Collection<String> others) {
    List<String> left = new ArrayList<>(all);
    others.forEach(left::remove);
    return left;
  }

  @Test
  void everyReferenceToAPersonIsDeclaredAsOne() {
    List<String> references =
        jdbc.sql(
                """
                select k.table_name || '.' || k.column_name
                from information_schema.referential_constraints r
                join information_schema.key_column_usage k using (constraint_schema, constraint_name)
                join information_schema.constraint_column_usage u
                  on u.constraint_schema = r.constraint_schema
                  and u.constraint_name = r.constraint_name
                where u.table_name = 'person'
                """)
            .query(String.class)
            .list();
    List<String> declared =
        tables()
            .flatMap(
                table ->
                    table.columns(ErasureRule.PERSON).stream()
                        .map(column -> table.name() + "." + column))
            .toList();

    assertThat(references).hasSizeGreaterThan(25);
    assertThat(declared).containsExactlyInAnyOrderElementsOf(references);
  }

  @Test
  void everyDeclarationHasAReason() {
    assertThat(tables().flatMap(table -> table.columns().stream()))
        .allSatisfy(column -> assertThat(column.reason()).isNotBlank());
  }

  /** An emptied text belongs to somebody: nobody's can't be found again. */
  @Test
  void whatIsEmptiedWasWrittenBySomebody() {
    assertThat(
            tables()
                .flatMap(table -> table.columns().stream())
                .filter(column -> column.treatment() == ErasureRule.PRIVATE))
        .hasSizeGreaterThan(5)
        .allSatisfy(column -> assertThat(column.whose().isPerson()).as(column.name()).isTrue());
  }

  /** Otherwise it would go with whoever else the row names: who asked for it, who assigned it. */
  @Test
  void whatGoesWithARowGoesWithOnePersonOnly() {
    assertThat(
            tables()
                .filter(
                    table ->
                        table.deleted()
                            || table.columns().stream()
                                .anyMatch(column -> column.treatment().goesWithTheRow())))
        .hasSizeGreaterThan(10)
        .allSatisfy(
            table ->
                assertThat(table.rows() != null || table.columns(ErasureRule.PERSON).size() == 1)
                    .as("%s says whose its rows are", table.name())
                    .isTrue());
  }

  /** Whose something is, is found by a column for persons, and every condition is one. */
  @Test
  void whoseSomethingIsCanBeAsked() {
    List<String> persons =
        tables()
            .flatMap(table -> table.columns(ErasureRule.PERSON).stream())
            .map("."::concat)
            .distinct()
            .toList();
    tables()
        .filter(PersonalDataTable::concernsPersons)
        .forEach(
            table -> {
              table.columns().stream()
                  .filter(column -> column.isOfSome() && column.whose().isPerson())
                  .forEach(
                      column ->
                          assertThat(persons)
                              .as("whose %s.%s is", table.name(), column.name())
                              .anyMatch(column.whose().id()::contains));
              assertThat(
                      jdbc.sql(
                              "select count(*) from %s t where %s"
                                  .formatted(table.name(), table.concerning()))
                          .param("person", -1L)
                          .query(Integer.class)
                          .single())
                  .as(table.name())
                  .isZero();
            });
  }

  @Test
  void everythingInACopyHasAWord() {
    tables()
        .filter(PersonalDataTable::concernsPersons)
        .forEach(
            table -> {
              assertWord("held." + table.name());
              table.columns().stream()
                  .filter(column -> column.treatment().isInCopy())
                  .forEach(
                      column ->
                          assertWord(
                              "held.column." + column.name(),
                              "field." + inCamelCase(column.name())));
            });
  }

  /** Those of sessions among them. */
  private List<String> tablesOfOurs() {
    return jdbc.sql(
            """
            select table_name from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE'
              and table_name not like 'act\\_%' and table_name not like 'flyway%'
            """)
        .query(String.class)
        .list();
  }

  private void assertWord(String... keys) {
    assertThat(keys)
        .as(String.join(" or ", keys))
        .anyMatch(key -> !texts.getMessage(key, null, "", Locale.ENGLISH).isBlank());
  }

  private static String inCamelCase(String column) {
    return Pattern.compile("_(.)")
        .matcher(column)
        .replaceAll(next -> next.group(1).toUpperCase(Locale.ROOT));
  }

  private Stream<PersonalDataTable> tables() {
    return modules.stream().flatMap(module -> module.tables().stream());
  }

  private static Stream<String> names(PersonalDataTable table, List<PersonalDataColumn> columns) {
    return columns.stream().map(column -> table.name() + "." + column.name());
  }

  private List<String> columnsOf(String table) {
    return jdbc.sql(
            """
            select table_name || '.' || column_name from information_schema.columns
            where table_schema = 'public' and table_name = :table
            """)
        .param("table", table)
        .query(String.class)
        .list();
  }
}
