package org.culturalpearls.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.personaldata.ErasureRule;
import org.culturalpearls.shared.personaldata.PersonalDataColumn;
import org.culturalpearls.shared.personaldata.PersonalDataTable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * People of whom each is another one in a row of every table: who reviews, who had it reviewed, who
 * gave it to somebody else. The last one has done what rows of other tables speak of.
 */
class Cast {

  private static final Pattern TABLE = Pattern.compile("(?:from|join) (\\w+)");

  private final JdbcClient jdbc;
  private final TransactionOperations transactions;
  private final List<PersonId> members;

  Cast(JdbcClient jdbc, TransactionOperations transactions, List<PersonId> members) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.members = members;
  }

  List<PersonId> members() {
    return members;
  }

  PersonId first() {
    return members.get(0);
  }

  private PersonId last() {
    return members.get(members.size() - 1);
  }

  void play(List<PersonalDataTable> tables) {
    Set<String> spokenOf =
        tables.stream()
            .flatMap(table -> table.columns().stream())
            .filter(PersonalDataColumn::isOfSome)
            .flatMap(column -> TABLE.matcher(String.valueOf(column.whose().id())).results())
            .map(MatchResult::group)
            .map(found -> found.substring(found.indexOf(' ') + 1))
            .collect(Collectors.toSet());
    for (PersonalDataTable table : tables) {
      List<String> persons = table.columns(ErasureRule.PERSON);
      assertThat(persons).as(table.name()).hasSizeLessThan(members.size());
      if (spokenOf.contains(table.name()) && persons.size() == 1) {
        write("update %s set %s = :last".formatted(table.name(), persons.get(0)));
      } else if (!persons.isEmpty()) {
        playOneRow(table, persons);
      }
    }
  }

  private void playOneRow(PersonalDataTable table, List<String> persons) {
    String set =
        IntStream.range(0, persons.size())
            .mapToObj(number -> persons.get(number) + " = " + members.get(number).value())
            .collect(Collectors.joining(", "));
    write(
        """
        update %1$s set %2$s where ctid = coalesce(
          (select min(t.ctid) from %1$s t where %3$s), (select min(ctid) from %1$s))
        """
            .formatted(table.name(), set, table.ofPerson()));
  }

  /** Records let nobody change who did something; it is not what is tried here. */
  private void write(String update) {
    try {
      transactions.executeWithoutResult(
          status -> {
            jdbc.sql("set local session_replication_role = replica").update();
            jdbc.sql(update)
                .param("person", first().value())
                .param("last", last().value())
                .update();
          });
    } catch (DataIntegrityViolationException refused) {
      throw new AssertionError("PersonalRows needs a row that takes different persons", refused);
    }
  }

  /** The key of a row in which each column names another of them, or which one of them wrote. */
  List<String> rowOf(PersonalDataTable table) {
    return jdbc.sql(
            "select %s from %s t where %s order by t.ctid limit 1"
                .formatted(table.row(), table.name(), played(table)))
        .param("person", first().value())
        .query(String.class)
        .list();
  }

  private String played(PersonalDataTable table) {
    List<String> persons = table.columns(ErasureRule.PERSON);
    if (persons.isEmpty()) {
      return table.namesPersons()
          ? table.ofPerson()
          : table.columns().stream()
              .filter(column -> column.isOfSome() && column.whose().isPerson())
              .map(column -> column.whose().id() + " in (" + ids() + ")")
              .collect(Collectors.joining(" and "));
    }
    String inOrder =
        IntStream.range(0, persons.size())
            .mapToObj(number -> "t." + persons.get(number) + " = " + members.get(number).value())
            .collect(Collectors.joining(" and "));
    return persons.size() > 1 ? inOrder : "t." + persons.get(0) + " in (" + ids() + ")";
  }

  private String ids() {
    return members.stream().map(member -> "" + member.value()).collect(Collectors.joining(", "));
  }
}
