package org.culturalpearls.bench;

/**
 * What is compared with what, and what is to be reached: the only place of the goals. A ratio is
 * ours ÷ the other's.
 */
enum Figure {
  LIFECYCLES(1, "lifecycles per second, 4 threads", "bare engine", Goal.atLeast(1.1)),
  STATEMENTS(
      2, "SQL statements per completion, everything included", "bare engine", Goal.oursAtMost(24)),
  STATEMENTS_AMONG_MANY(
      2, "the same among 100,000 open tasks, without ids", "among 1,000", Goal.atMost(1)),
  P95(3, "p95 of a completion, ms", "bare engine", Goal.atMost(0.75)),
  RIGHTS(4, "lifecycles per second, rights checked", "the same, not checked", Goal.atLeast(0.97)),
  OWN_TASKS_AMONG_MANY(
      5, "own tasks among 100,000 open ones, p95, ms", "among 1,000", Goal.atMost(1.2)),
  OWN_TASKS_OF_FEW(
      5, "own tasks among 1,000 open ones, p50, ms", "read by primary key", Goal.atMost(6)),
  OWN_TASKS_OF_MANY(
      5, "own tasks among 100,000 open ones, p50, ms", "read by primary key", Goal.atMost(6)),
  TASKLIST(
      6, "Tasklist's list in 20 groups among 10,000 open tasks", "among 1,000", Goal.atMost(2)),
  BYTES(7, "bytes of tables and indexes per lifecycle", "bare engine", Goal.atMost(0.6)),
  LOG(7, "bytes of the write-ahead log per lifecycle", "bare engine", Goal.atMost(0.5)),
  REMINDERS_OF_FEW(
      8,
      "mails per second of a run of reminders among 1,000 open tasks",
      "JDBC batch of the same mails",
      Goal.atLeast(0.7)),
  REMINDERS_OF_MANY(8, "the same among 100,000", "JDBC batch of the same mails", Goal.atLeast(0.7)),
  SEARCH(9, "search in 100,000 texts, rights applied, p50", "read by primary key", Goal.atMost(8)),
  START(10, "start to ready with class archive", "bare web applications, jar", Goal.atMost(0.75)),
  STOP(11, "SIGTERM to exit, s", "", Goal.oursAtMost(1)),
  MEMORY(12, "peak memory, -Xmx512m", "bare web applications", Goal.atMost(1.2)),
  RUSH(
      13,
      "nominations per second in the last minute, without the web",
      "bare engine",
      Goal.atLeast(0.6)),
  RUSH_OF_FORMS(13, "the same, as forms", "bare engine", Goal.atLeast(0.3)),
  MAILS(14, "mails per second of one node", "a plain JavaMail loop", Goal.atLeast(0.4)),
  FIRST_BYTE(15, "first byte of any page with 300 cases", "an empty page", Goal.atMost(4)),
  PLAN_ROW(
      16, "saving one row of a plan, p50, ms", "one update by JDBC with commit", Goal.atMost(6)),
  PRACTICES_OF_FEW(
      17,
      "search for two words in 1,000 practices with all facets, p50, ms",
      "read by primary key",
      Goal.atMost(30)),
  PRACTICES_OF_MANY(17, "the same in 20,000", "read by primary key", Goal.atMost(30)),
  PLAN_EDITOR(
      18,
      "editor of a plan with 50 measures and 500 remarks, read to the end, p50, ms",
      "a page that reads nothing",
      Goal.atMost(3));

  private final int number;
  private final String ours;
  private final String rival;
  private final Goal goal;

  Figure(int number, String ours, String rival, Goal goal) {
    this.number = number;
    this.ours = ours;
    this.rival = rival;
    this.goal = goal;
  }

  /** Whether a benchmark takes it; start, stop and memory are measured by {@code start.sh}. */
  boolean isMeasured() {
    return switch (this) {
      case TASKLIST, SEARCH, START, STOP, MEMORY, MAILS, FIRST_BYTE -> false;
      default -> true;
    };
  }

  int number() {
    return number;
  }

  String ours() {
    return ours;
  }

  String rival() {
    return rival;
  }

  Goal goal() {
    return goal;
  }
}
