package org.culturalpearls.bench;

import java.util.Arrays;
import org.culturalpearls.OpenTaskRows;
import org.culturalpearls.Programme;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.workflow.tasks.TaskDesk;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The portal's list of one's own tasks among a thousand and a hundred thousand open ones, against a
 * read by primary key, in turns; and the statements of a completion among as many. Prints; asserts
 * nothing.
 */
class MyTasksBench {

  private static final int READS = Integer.getInteger("bench.reads", 2000);

  @Test
  void listOfOwnTasks() throws Exception {
    try (Server server = new Server()) {
      String url = server.database("ours");
      Database database = new Database(url);
      try (Application application = new Application(database, url)) {
        Slice.of(application, 20);
        Programme programme = application.bean(Programme.class);
        var town = programme.newCase();
        PersonId person = programme.mentor(1);
        String task = database.tasks(town.key().value(), Lifecycle.TASKS.get(0)).get(0);
        OpenTaskRows rows = new OpenTaskRows(application.bean(JdbcClient.class), task);
        rows.copy(0, 1_000, "person-" + person.value());
        double small = measure(application, person, task, "1,000");
        rows.copy(1_000, 100_000, "person-" + person.value());
        double large = measure(application, person, task, "100,000");
        System.out.printf("my tasks: p95 at 100,000 / at 1,000 open tasks %.2f%n", large / small);
      }
    }
  }

  private static double measure(
      Application application, PersonId person, String task, String among) {
    TaskDesk desk = application.bean(TaskDesk.class);
    JdbcClient jdbc = application.bean(JdbcClient.class);
    Runnable mine = () -> desk.mine(person, 0);
    Runnable byKey =
        () -> jdbc.sql("select * from act_ru_task where id_ = ?").param(task).query().singleRow();
    double[] lists = new double[READS];
    double[] keys = new double[READS];
    for (int i = -READS; i < READS; i++) {
      double list = millis(mine);
      double key = millis(byKey);
      if (i >= 0) {
        lists[i] = list;
        keys[i] = key;
      }
    }
    Arrays.sort(lists);
    Arrays.sort(keys);
    double p50 = lists[READS / 2];
    double p95 = lists[READS * 95 / 100];
    System.out.printf(
        "my tasks among %s: p50 %.2f ms, p95 %.2f ms; by primary key p50 %.2f ms; p50 / key %.1f%n",
        among, p50, p95, keys[READS / 2], p50 / keys[READS / 2]);
    Statements statements = new Statements(application.counted());
    application.run(statements);
    System.out.printf(
        "statements per completion among %s open tasks: %.1f%n", among, statements.perCompletion());
    return p95;
  }

  private static double millis(Runnable read) {
    long from = System.nanoTime();
    read.run();
    return (System.nanoTime() - from) / 1e6;
  }
}
