package org.culturalpearls.practice.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturalpearls.ModulesSlice;
import org.culturalpearls.StatementCounter;
import org.culturalpearls.people.Language;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.search.PracticeIndex;
import org.culturalpearls.practice.search.PracticeRecords;
import org.culturalpearls.practice.search.PracticeSearch;
import org.culturalpearls.practice.search.SearchQuery;
import org.culturalpearls.practice.search.Sort;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With 20,000 records around them the demo's are found as well, and by the same few statements. */
@ModulesSlice
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchAmongManyIT {

  private static final int OTHERS = 20_000;
  private static final int FIRST = 10;
  private static final int AT_ONCE = 1_000;

  @Autowired private PracticeIndex index;
  @Autowired private PracticeSearch search;
  @Autowired private PracticeRecords records;
  @Autowired private QuestionReader reader;
  @Autowired private StatementCounter statements;
  @Autowired private JdbcClient jdbc;

  private final Map<Lookup, Integer> statementsAmongFew = new HashMap<>();

  @BeforeAll
  void fill() throws IOException {
    index.put(DemoEntries.all());
    Lookup.all()
        .forEach(
            lookup -> statementsAmongFew.put(lookup, statements.during(() -> lookup.in(search))));
    GeneratedEntries others = new GeneratedEntries(7);
    for (int i = 0; i < OTHERS; i += AT_ONCE) {
      index.put(others.next(AT_ONCE + i, AT_ONCE));
    }
    jdbc.sql("analyze practice_entry, practice_word").update();
  }

  @ParameterizedTest
  @MethodSource("org.culturalpearls.practice.internal.search.Lookup#all")
  void isFoundAmongTheFirst(Lookup lookup) {
    List<String> found = Lookup.keys(lookup.in(search));
    assertThat(lookup.flaw(found, FIRST)).isEmpty();
    int allowed = statementsAmongFew.get(lookup);
    assertThat(statements.during(() -> lookup.in(search))).isLessThanOrEqualTo(allowed);
  }

  @Test
  void everythingIsShownByAsManyStatements() {
    assertThat(statements.during(() -> search.find(SearchQuery.ALL, Language.EN))).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"harbour", "loneliness harbour", "Veranstaltungskalendr", "stoly ulicy"})
  void noTextIsReadThatHasNotTheWords(String words) {
    SearchQuery query = new SearchQuery(words, Map.of(), Optional.empty(), Sort.BEST, 0);
    Question question = reader.read(words);
    for (boolean all : new boolean[] {true, false}) {
      FoundSql sql = new FoundSql(query, question, all);
      isAnsweredByTheIndex(sql.countAll(), sql.parameters());
      isAnsweredByTheIndex(sql.counts(), sql.parameters());
      String hits = sql.hits(26);
      Map<String, Object> parameters = new HashMap<>(sql.parameters());
      parameters.put("reader", "en");
      isAnsweredByTheIndex(hits, parameters);
    }
  }

  @Test
  void whatNeedsNoWordsIsReadByOneStatementEach() {
    assertThat(records.ids(SearchQuery.ALL)).hasSize(OTHERS + DemoEntries.all().size());
    PracticeId one = new PracticeId(1);
    assertThat(statements.during(() -> records.ids(SearchQuery.ALL))).isEqualTo(1);
    assertThat(statements.during(() -> search.newest(4, Language.EN))).isEqualTo(1);
    assertThat(statements.during(() -> search.similar(one, 3, Language.EN))).isEqualTo(1);
    assertThat(statements.during(search::byCountry)).isEqualTo(1);
    assertThat(search.similar(one, 3, Language.EN)).hasSize(3);
    assertThat(plan(ListedRows.NEWEST, Map.of("most", 4, "reader", "en")))
        .contains("practice_entry_newest")
        .doesNotContain("Seq Scan on practice_");
  }

  private String plan(String sql, Map<String, Object> parameters) {
    return String.join(
        "\n", jdbc.sql("explain " + sql).params(parameters).query(String.class).list());
  }

  private void isAnsweredByTheIndex(String sql, Map<String, Object> parameters) {
    assertThat(plan(sql, parameters))
        .contains("practice_entry_lexemes")
        .doesNotContain("Seq Scan on practice_");
  }
}
