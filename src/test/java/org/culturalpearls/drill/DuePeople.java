package org.culturalpearls.drill;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.culturalpearls.DemoDatabase;

/**
 * People who are to be reminded now, each of one task: nobody gets more than one reminder mail a
 * day, so that every time others are needed.
 *
 * @param first the id of the first
 */
record DuePeople(long first, int number) {

  private static final AtomicInteger GROUPS = new AtomicInteger(5_000);

  static DuePeople in(DemoDatabase database, int number) throws SQLException {
    DuePeople people = new DuePeople(GROUPS.incrementAndGet() * 1_000_000L, number);
    String all = " from generate_series(0, " + (number - 1) + ") i";
    database.run(
        """
        insert into person (id, version, name, email, language, zone, active)
        select %1$d + i, 0, 'Person ' || (%1$d + i), 'p' || (%1$d + i) || '@example.org', 'EN', 'UTC', true
        """
                .formatted(people.first)
            + all);
    database.run(
        """
        insert into task_reminder (task_id, recipient_id, whose, process, task, due_at, since,
          next_at)
        select 'drill-%1$d-' || i, %1$d + i, 'person', 'PlanDevelopmentProcess',
          'UserTask_DraftPlan', now() - interval '3 days', now() - interval '60 days', now()
        """
                .formatted(people.first)
            + all);
    return people;
  }

  /** A pattern of their tasks. */
  String tasks() {
    return "drill-" + first + "-%";
  }

  /** Their ids in turn; their names and addresses carry them. */
  LongStream each() {
    return LongStream.range(first, first + number);
  }

  static String name(long person) {
    return "Person " + person;
  }

  static String address(long person) {
    return "p" + person + "@example.org";
  }

  /** A query of their ids. */
  String ids() {
    return "select id from person where id >= %d and id < %d".formatted(first, first + number);
  }
}
