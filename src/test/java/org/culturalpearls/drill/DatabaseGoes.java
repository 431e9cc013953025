package org.culturalpearls.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** The database goes away in the middle of the work, and comes again; the node isn't touched. */
class DatabaseGoes {

  private static final int TASKS = 12;
  private static final int PEOPLE = 10;

  private final Installation installation;
  private final Work work;
  private final Pages pages;
  private final Set<String> done = ConcurrentHashMap.newKeySet();
  private final List<DuePeople> people = new ArrayList<>();
  private CompletableFuture<Void> completions;

  /** How often all pages were asked. */
  private int asked;

  DatabaseGoes(Installation installation, Work work, Pages pages) {
    this.installation = installation;
    this.work = work;
    this.pages = pages;
  }

  /** Meetings were logged, and what was agreed on is to be done. */
  void prepare() throws Exception {
    work.meetings(2 * TASKS);
    installation.awaitAllSent();
  }

  /** Tasks are being done, people reminded and mails sent. */
  void inTheMiddle() throws Exception {
    int arrived = installation.mail().arrivals().size();
    int doneBefore = done.size();
    List<String> tasks = work.openTasks(installation.database());
    people.add(DuePeople.in(installation.database(), PEOPLE));
    installation.remindNow();
    work.meetings(TASKS);
    completions =
        CompletableFuture.runAsync(
            () -> tasks.stream().takeWhile(this::complete).forEach(done::add));
    await()
        .atMost(Duration.ofMinutes(1))
        .pollInterval(Duration.ofMillis(10))
        .until(() -> done.size() > doneBefore && installation.mail().arrivals().size() > arrived);
  }

  private boolean complete(String task) {
    return work.complete(task) == 302;
  }

  /** Pages say so all the time, and those who were in the middle of something get an answer. */
  void isAway(Duration howLong) throws Exception {
    long end = System.nanoTime() + howLong.toNanos();
    do {
      pages.sayThatTheDatabaseIsAway();
      asked++;
    } while (System.nanoTime() < end);
    completions.get(1, TimeUnit.MINUTES);
  }

  /** Nobody did anything about it, and nobody has to log in again. */
  void isThereAgain(String how) {
    await().atMost(Duration.ofMinutes(1)).until(pages::isReady);
    pages.work();
    System.out.printf("drill: the database %s; all pages were asked %d times%n", how, asked);
    asked = 0;
  }

  /** Nothing is lost, half done or there twice unmarked. */
  void hasLostNothing() throws Exception {
    installation.awaitAllSent();
    Books books = new Books(installation);
    List<String> open = work.openTasks(installation.database());
    assertThat(open).as("what was answered is done").doesNotContainAnyElementsOf(done);
    books.noTaskIsHalfDone();
    for (String task : open) {
      assertThat(work.complete(task)).isEqualTo(302);
    }
    installation.awaitAllSent();
    books.noTaskIsHalfDone();
    for (DuePeople reminded : people) {
      books.oneReminderEach(reminded);
    }
    System.out.printf(
        "drill: %d tasks done before the database went and %d after, %d mails twice and marked"
            + " in all%n",
        done.size(), open.size(), books.everyMailArrived().size());
  }
}
