package org.culturalpearls.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.culturalpearls.DemoDatabase;
import org.culturalpearls.RunningApplication;

/** As many mails as reminders, shared by two nodes. */
class SharedLoad {

  private final Installation installation;
  private final DemoDatabase database;
  private final Books books;
  private final Map<String, Integer> arrivedBefore;
  private final long begun = System.nanoTime();
  private DuePeople people;

  SharedLoad(Installation installation) {
    this.installation = installation;
    this.database = installation.database();
    this.books = new Books(installation);
    this.arrivedBefore = installation.mail().arrivals();
  }

  void begin(List<RunningApplication> nodes) throws Exception {
    people = DuePeople.in(database, Drill.SIZE);
    installation.remindNow();
    for (RunningApplication node : nodes) {
      new Work(installation.database(), node.address()).meetings(Drill.SIZE / nodes.size());
    }
  }

  /** Until about a third has arrived. */
  void awaitTheMiddle() {
    await()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofMillis(20))
        .until(() -> arrived().size() >= 2 * Drill.SIZE / 3);
  }

  /** Answers what arrived twice. */
  Set<String> check() throws Exception {
    installation.awaitAllSent();
    books.noTaskIsHalfDone();
    books.oneReminderEach(people);
    Set<String> twice = books.everyMailArrived();
    Map<String, Integer> arrived = arrived();
    assertThat(arrived).hasSizeGreaterThanOrEqualTo(2 * Drill.SIZE);
    twice.retainAll(arrived.keySet());
    System.out.printf(
        "drill: %d reminders and %d mails in %d s, %d of them twice%n",
        people.number(),
        arrived.size() - people.number(),
        TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun),
        twice.size());
    return twice;
  }

  private Map<String, Integer> arrived() {
    Map<String, Integer> arrived = new HashMap<>(installation.mail().arrivals());
    arrived.keySet().removeAll(arrivedBefore.keySet());
    return arrived;
  }
}
