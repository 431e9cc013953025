package org.culturalpearls.practice.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.junit.jupiter.api.Test;

class SearchQueryTest {

  private static final SearchQuery QUERY =
      new SearchQuery(
          "empty cinema",
          Map.of(Facet.COUNTRY, Set.of("LV", "EE"), Facet.CHALLENGE, Set.of("vacant-spaces")),
          Optional.of(new TownsLike("2000-5000", Country.EE, Language.ET)),
          Sort.EVIDENCE,
          3);

  @Test
  void isReadAgainFromItsOwnAddress() {
    SearchQuery.Read read = SearchQuery.of(QUERY.parameters());
    assertThat(read.query()).isEqualTo(QUERY);
    assertThat(read.ignored()).isEmpty();
    assertThat(SearchQuery.of(Map.of()).query()).isEqualTo(SearchQuery.ALL);
    assertThat(SearchQuery.ALL.parameters()).isEmpty();
  }

  @Test
  void leavesOutWhatSaysNothingAndTellsAllOfIt() {
    SearchQuery.Read read =
        SearchQuery.of(
            Map.of(
                "country", List.of("XX", "LV"),
                "challenge", List.of("<script>"),
                "season", List.of("weekend"),
                "sort", List.of("random"),
                "page", List.of("-1"),
                "like", List.of("2000-5000.EE"),
                "other", List.of("x")));
    assertThat(read.query())
        .isEqualTo(
            new SearchQuery(
                "", Map.of(Facet.COUNTRY, Set.of("LV")), Optional.empty(), Sort.BEST, 0));
    assertThat(read.ignored())
        .containsExactlyInAnyOrder("XX", "<script>", "weekend", "random", "-1", "2000-5000.EE");
  }

  @Test
  void readsNoLongerAndNoUnseenWords() {
    assertThat(words("a\u0000b \n c")).isEqualTo("a b c");
    assertThat(words("x".repeat(1000))).hasSize(SearchQuery.LONGEST);
    assertThat(words("   ")).isEmpty();
  }

  @Test
  void readsNoPageAfterTheLastOneThatThereMayBe() {
    assertThat(SearchQuery.of(Map.of("page", List.of("99999"))).ignored()).containsExactly("99999");
    assertThat(SearchQuery.of(Map.of("page", List.of("10000"))).query().page()).isEqualTo(10_000);
  }

  @Test
  void takesALimitedNumberOfValues() {
    List<String> many = IntStream.range(0, 100).mapToObj(i -> "term-" + i).toList();
    SearchQuery.Read read = SearchQuery.of(Map.of("challenge", many));
    assertThat(read.query().chosen().get(Facet.CHALLENGE)).hasSizeLessThan(50);
    assertThat(read.ignored()).isNotEmpty();
  }

  @Test
  void readsNothingWhereABrowserSendsNothing() {
    assertThat(SearchQuery.of(Map.of("country", Collections.singletonList(null))).query())
        .isEqualTo(SearchQuery.ALL);
    assertThat(SearchQuery.of(Map.of("country", List.of(""))).query()).isEqualTo(SearchQuery.ALL);
  }

  @Test
  void takesOffOneFilterAndGoesToTheFirstPage() {
    SearchQuery fewer =
        QUERY.without(Facet.COUNTRY, "LV").without(Facet.CHALLENGE, "vacant-spaces");
    assertThat(fewer.chosen()).isEqualTo(Map.of(Facet.COUNTRY, Set.of("EE")));
    assertThat(fewer.page()).isZero();
    assertThat(QUERY.anywhere().like()).isEmpty();
    assertThat(QUERY.withoutWords().words()).isEmpty();
    assertThat(QUERY.withoutFilters().chosen()).isEmpty();
    assertThat(QUERY.at(4).page()).isEqualTo(4);
    assertThat(QUERY.in(Sort.NEWEST).page()).isZero();
  }

  private static String words(String typed) {
    return SearchQuery.of(Map.of("q", List.of(typed))).query().words();
  }
}
