package org.culturalpearls.bench;

import java.util.Arrays;
import org.culturalpearls.OpenTaskRows;
import org.culturalpearls.Programme;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The portal's list of one's own tasks among a thousand and a hundred thousand open ones, against a
 * read by primary key, in turns; and the statements of a completion among as many. Prints; asserts
 * nothing.
 */
@ExtendWith(Benchmarks.class)
class MyTasksBench {

  @Test
  void listOfOwnTasks(Run run) throws Exception {
    run.rounds(server -> round(run, server));
  }

  private static void round(Run run, Server server) throws Exception {
    String url = server.database("ours");
    Database database = new Database(url);
    try (Application application = new Application(database, url)) {
      Slice.of(application, 20);
      Programme programme = application.bean(Programme.class);
      var town = programme.newCase();
      PersonId person = programme.mentor(1);
      String task = database.tasks(town.key().value(), Lifecycle.TASKS.get(0)).get(0);
      OpenTaskRows rows = new OpenTaskRows(database.jdbc(), task);
      rows.copy(0, 1_000, "person-" + person.value());
      Reads few = measure(application, person, task);
      rows.copy(1_000, 100_000, "person-" + person.value());
      Reads many = measure(application, person, task);
      run.add(Figure.OWN_TASKS_AMONG_MANY, many.p95, few.p95);
      run.add(Figure.OWN_TASKS_OF_FEW, few.p50, few.byKey);
      run.add(Figure.OWN_TASKS_OF_MANY, many.p50, many.byKey);
      run.add(Figure.STATEMENTS_AMONG_MANY, many.statements, few.statements);
    }
  }

  /**
   * @param statements of a completion among as many open tasks
   */
  private record Reads(double p50, double p95, double byKey, double statements) {}

  private static Reads measure(Application application, PersonId person, String task) {
    UserTasks desk = application.bean(UserTasks.class);
    JdbcClient jdbc = application.bean(JdbcClient.class);
    Runnable mine = () -> desk.mine(person, 0);
    Runnable byKey =
        () -> jdbc.sql("select * from act_ru_task where id_ = ?").param(task).query().singleRow();
    double[] lists = new double[Sizes.READS];
    double[] keys = new double[Sizes.READS];
    for (int i = -Sizes.READS; i < Sizes.READS; i++) {
      double list = Millis.of(mine);
      double key = Millis.of(byKey);
      if (i >= 0) {
        lists[i] = list;
        keys[i] = key;
      }
    }
    Statements statements = new Statements(application.counted());
    application.run(statements);
    Arrays.sort(lists);
    return new Reads(
        Result.median(lists),
        lists[Sizes.READS * 95 / 100],
        Result.median(keys),
        statements.perCompletionWithoutIds());
  }
}
