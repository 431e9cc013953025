package org.culturalpearls.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.culturalpearls.DemoDatabase;
import org.culturalpearls.RunningApplication;

/**
 * A node is killed in the middle of a batch: one task is half done, others are being done, people
 * are being reminded, and mails are before the mail server's answer, between it and the commit, and
 * after the commit.
 */
class KilledRound {

  private static final int TASKS = 12;
  private static final int PEOPLE = 10;

  private final Installation installation;
  private final DemoDatabase database;
  private final Books books;
  private final Set<String> answered = ConcurrentHashMap.newKeySet();
  private final List<CompletableFuture<Void>> underWay = new ArrayList<>();
  private DuePeople people;
  private List<String> tasks;

  /** What was so when the node was gone. */
  private Set<String> sent;

  private Map<String, Integer> arrived;

  KilledRound(Installation installation) {
    this.installation = installation;
    this.database = installation.database();
    this.books = new Books(installation);
  }

  void prepare(Work work) throws Exception {
    work.meetings(TASKS);
    people = DuePeople.in(database, PEOPLE);
    installation.awaitAllSent();
    tasks = work.openTasks(database);
    assertThat(tasks).hasSizeGreaterThanOrEqualTo(TASKS);
  }

  /**
   * Kills the node.
   *
   * @param amongReminders whether also a page of reminders is held up; otherwise it runs freely
   */
  void strike(RunningApplication node, String name, Work work, boolean amongReminders)
      throws Exception {
    ThreePoints points = new ThreePoints(database);
    CountDownLatch dead = new CountDownLatch(1);
    try (points;
        AutoCloseable step = database.hold(stepOf(tasks.get(0)));
        AutoCloseable reminders = amongReminders ? holdReminders() : () -> {}) {
      int held = amongReminders ? 2 : 1;
      installation.remindNow();
      untilKilled(dead, () -> work.complete(tasks.get(0)));
      await()
          .atMost(Duration.ofMinutes(1))
          .until(() -> nothingHasFailed() && database.waiting() >= held);

      installation.mail().during(points);
      untilKilled(dead, () -> tasks.subList(1, TASKS).forEach(task -> done(work, task)));
      untilKilled(dead, () -> work.meetings(TASKS));
      await()
          .atMost(Duration.ofSeconds(30))
          .pollInterval(Duration.ofMillis(20))
          .until(
              () ->
                  nothingHasFailed()
                      && !answered.isEmpty()
                      && points.areTaken()
                      && database.waiting() >= held + points.locks());
      dead.countDown();
      node.kill();
      allCutOff();
    }
    installation.mail().takeEverything();
    installation.awaitGone(name);
    sent = books.sent();
    arrived = installation.mail().arrivals();
  }

  /** After another node runs: nothing is lost, nothing half done, nothing there twice. */
  void check(Work work) throws Exception {
    Set<String> open = new HashSet<>(work.openTasks(database));
    assertThat(open).as("what was answered is done").doesNotContainAnyElementsOf(answered);
    assertThat(open).as("what was held up is not").contains(tasks.get(0));
    books.noTaskIsHalfDone();

    installation.awaitAllSent();
    for (String task : work.openTasks(database)) {
      assertThat(work.complete(task)).isEqualTo(302);
    }
    assertThat(work.openTasks(database)).isEmpty();
    installation.awaitAllSent();
    books.noTaskIsHalfDone();
    books.oneReminderEach(people);
    Set<String> between = new HashSet<>(arrived.keySet());
    between.removeAll(sent);
    assertThat(between).as("mails between answer and commit").hasSizeGreaterThanOrEqualTo(2);
    assertThat(between).isSubsetOf(books.everyMailArrived());
  }

  /** What the round is remembered by. */
  void print(int round) {
    System.out.printf(
        "drill: round %d, killed with %d mails sent, %d between answer and commit (all of them"
            + " twice and marked), %d of %d tasks done%n",
        round + 1, sent.size(), between().size(), answered.size(), TASKS);
  }

  /** Mails that arrived twice in this round; all others but these arrived once. */
  Set<String> between() {
    Set<String> between = new HashSet<>(arrived.keySet());
    between.removeAll(sent);
    return between;
  }

  private AutoCloseable holdReminders() throws Exception {
    return database.hold("lock table reminder in share mode");
  }

  private static String stepOf(String task) {
    return """
        select 1 from agreed_step where id = (select v.long_ from act_ru_variable v
          join act_ru_task t on t.proc_inst_id_ = v.proc_inst_id_
          where v.name_ = 'agreedStepId' and t.id_ = '%s') for update
        """
        .formatted(task);
  }

  private void done(Work work, String task) {
    assertThat(work.complete(task)).isEqualTo(302);
    answered.add(task);
  }

  /**
   * Whatever the kill cuts off ends with it; what fails before is a failure. Each in a thread of
   * its own: they wait for what the test holds up.
   */
  private void untilKilled(CountDownLatch dead, Runnable work) {
    Runnable untilDead =
        () -> {
          try {
            work.run();
          } catch (UncheckedIOException cutOff) {
            if (dead.getCount() > 0) {
              throw cutOff;
            }
          }
        };
    underWay.add(CompletableFuture.runAsync(untilDead, task -> new Thread(task).start()));
  }

  /** Throws what went wrong in work that is over. */
  private boolean nothingHasFailed() {
    underWay.stream().filter(CompletableFuture::isDone).forEach(CompletableFuture::join);
    return true;
  }

  /** Throws what went wrong in any of it. */
  private void allCutOff() throws Exception {
    CompletableFuture.allOf(underWay.toArray(CompletableFuture[]::new)).get(1, TimeUnit.MINUTES);
  }
}
