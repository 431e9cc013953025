package org.culturalpearls.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.DemoDatabase;

/** The mail server fails in every way there is; then it works again. */
class MailServerFails implements AutoCloseable {

  /** Twice as many as a node sends at the same time. */
  private static final int CALLS = 16;

  private static final int EACH = 3;

  private final Installation installation;
  private final DemoDatabase database;
  private final Pages pages;
  private final DuePeople people;
  private final Faults faults;

  MailServerFails(Installation installation, Pages pages) throws Exception {
    this.installation = installation;
    this.database = installation.database();
    this.pages = pages;
    this.people = DuePeople.in(database, EACH * Fault.values().length);
    this.faults = new Faults(people);
  }

  /** Everybody who can wait for it does; people's pages don't. */
  void keepsEverybodyWaiting() throws Exception {
    installation.mail().during(faults);
    installation.remindNow();
    do {
      pages.work();
    } while (faults.waiting() < CALLS);
    faults.speak();
  }

  /** The coordinator sees of each mail what became of it, while it is so. */
  void failsInEachWay() {
    await()
        .atMost(Duration.ofMinutes(3))
        .pollInterval(Duration.ofMillis(200))
        .until(() -> faults.allStruck() && untold() == 0);
    pages.work();
    await()
        .atMost(Duration.ofMinutes(3))
        .pollInterval(Duration.ofMillis(200))
        .untilAsserted(
            () -> {
              Map<String, String> seen = pages.mails();
              people.each().forEach(id -> isSeen(id, seen));
            });
  }

  private void isSeen(long person, Map<String, String> seen) {
    Fault fault = Fault.of(person);
    Set<String> expected = Set.of("wait", "bad");
    if (fault.isForGood() || Drill.isLong() && !fault.endsByItself()) {
      expected = Set.of("bad");
    } else if (fault.endsByItself()) {
      expected = Set.of("wait", "good", "watch");
    }
    assertThat(seen.get(DuePeople.name(person))).as(fault.name()).isIn(expected);
  }

  void mend() {
    faults.close();
    installation.mail().takeEverything();
  }

  @Override
  public void close() {
    mend();
  }

  /** Nothing is lost, and nothing came twice without being marked. */
  void hasLostNothing(Books books) throws Exception {
    pages.sendFailedMailsAgain();
    installation.awaitAllSent();

    books.oneReminderEach(people);
    Set<String> twice = books.everyMailArrived();
    Map<String, Integer> arrivals = installation.mail().arrivals();
    int repeated = 0;
    for (long person : people.each().toArray()) {
      String id =
          database.value(
              "select message_id from mail where kind = 'REMINDER' and recipient_id = " + person);
      boolean again = Fault.of(person).isAfterTaking();
      assertThat(arrivals.get(id)).as(Fault.of(person).name()).isEqualTo(again ? 2 : 1);
      assertThat(twice.contains(id)).isEqualTo(again);
      repeated += again ? 1 : 0;
    }
    System.out.printf(
        "drill: a mail server with %d faults, %d mails, %d of them twice and marked%n",
        Fault.values().length, people.number(), repeated);
  }

  /** Mails of which nothing is known yet. */
  private int untold() throws Exception {
    return Integer.parseInt(
        database.value(
            "select count(*) from mail where kind = 'REMINDER' and not doubtful"
                + " and problem is null and state <> 'SENT' and recipient_id in ("
                + people.ids()
                + ")"));
  }
}
