package org.culturalpearls.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.personaldata.PersonalDataColumn;
import org.culturalpearls.shared.personaldata.PersonalDataTable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who typed what into forms, compared with what the declarations say of the columns it went to. */
class TypedTexts {

  /** Typed in the name of the office or the town, which the row does not say of anybody. */
  private static final Set<String> NOBODYS = Set.of("mentoring.end_reason");

  private final List<PersonId> typists = new ArrayList<>();

  /** The answers with a number in each text, by which it is found again. */
  Map<String, Object> by(PersonId typist, Map<String, Object> answers) {
    Map<String, Object> numbered = new HashMap<>(answers);
    numbered.replaceAll(
        (field, value) ->
            GoodAnswers.TYPED.equals(value)
                ? GoodAnswers.TYPED + " #" + typists.size() + "#"
                : value);
    typists.add(typist);
    return numbered;
  }

  /** Every column with something typed, of which its declaration is compared. */
  Set<String> assertTheirAuthors(JdbcClient jdbc, Stream<PersonalDataTable> tables) {
    Set<String> places = new TreeSet<>();
    SoftAssertions softly = new SoftAssertions();
    tables.forEach(
        table ->
            table.columns().stream()
                .filter(column -> column.treatment().isTyped())
                .forEach(
                    column -> {
                      String place = table.name() + "." + column.name();
                      Map<Integer, Long> found = authors(jdbc, table, column);
                      if (!found.isEmpty()) {
                        places.add(place);
                      }
                      if (column.whose().isPerson()) {
                        found.forEach(
                            (number, author) ->
                                softly
                                    .assertThat(author)
                                    .as("author of %s", place)
                                    .isEqualTo(typists.get(number).value()));
                      } else if (!found.isEmpty()) {
                        softly.assertThat(NOBODYS).as("nobody's").contains(place);
                      }
                    }));
    softly.assertAll();
    assertThat(places).hasSizeGreaterThan(15);
    return places;
  }

  private static Map<Integer, Long> authors(
      JdbcClient jdbc, PersonalDataTable table, PersonalDataColumn column) {
    Map<Integer, Long> authors = new HashMap<>();
    jdbc.sql(
            """
            select cast(substring(t.%1$s from '#(\\d+)#') as integer), cast(%2$s as bigint)
            from %3$s t where t.%1$s like '%%#%%#%%'
            """
                .formatted(column.name(), column.whose().id(), table.name()))
        .query(
            row -> {
              authors.put(row.getInt(1), row.getLong(2));
            });
    return authors;
  }
}
