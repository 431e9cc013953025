package org.culturalpearls.practice.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.practice.search.SearchMisses;
import org.culturalpearls.practice.search.SearchQuery;
import org.culturalpearls.shared.Paged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class SearchMissesFacade implements SearchMisses {

  /** How many different words of a day are kept: the page is open to programs, too. */
  static final int MOST_OF_A_DAY = 200;

  static final int KEPT_DAYS = 90;
  private static final int MOST_CHARACTERS = 80;

  /** Who types such things may have looked for somebody. */
  private static final Pattern OF_SOMEBODY = Pattern.compile("@|\\p{Nd}{5}|\\p{Cntrl}");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private static final String COUNT =
      """
      with old as (delete from practice_search_miss where day < :before)
      insert into practice_search_miss (day, words, times)
      select :day, :words, 1
       where exists (select 1 from practice_search_miss where day = :day and words = :words)
          or (select count(*) from practice_search_miss where day = :day) < :most
      on conflict (day, words) do update set times = practice_search_miss.times + 1
      """;

  private static final String LAST =
      """
      select words, sum(times) as times, max(day) as last_day from practice_search_miss
       where day >= :since group by words
       order by times desc, last_day desc, words limit :most offset :before
      """;

  private final JdbcClient jdbc;
  private final PeopleService people;
  private final Clock clock;

  SearchMissesFacade(JdbcClient jdbc, PeopleService people, Clock clock) {
    this.jdbc = jdbc;
    this.people = people;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void count(SearchQuery query) {
    if (query.chosen().isEmpty() && query.like().isEmpty()) {
      kept(query.words()).ifPresent(this::count);
    }
  }

  private void count(String words) {
    jdbc.sql(COUNT)
        .param("before", since())
        .param("day", today())
        .param("words", words)
        .param("most", MOST_OF_A_DAY)
        .update();
  }

  /** Returns the words as they are counted; empty if they are not. */
  static Optional<String> kept(String typed) {
    String words = SPACE.matcher(typed.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    return Optional.of(words)
        .filter(each -> !each.isEmpty() && each.length() <= MOST_CHARACTERS)
        .filter(each -> !OF_SOMEBODY.matcher(each).find());
  }

  @Override
  public Paged<Miss> last(PersonId editor, int page) {
    people.requireRole(editor, Role.EDITOR, Role.COORDINATOR);
    return Paged.of(
        jdbc.sql(LAST)
            .param("since", since())
            .param("most", Paged.SIZE + 1)
            .param("before", Paged.before(page))
            .query(
                (row, number) ->
                    new Miss(
                        row.getString("words"),
                        row.getLong("times"),
                        row.getObject("last_day", LocalDate.class)))
            .list(),
        page);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private LocalDate since() {
    return today().minusDays(KEPT_DAYS);
  }
}
