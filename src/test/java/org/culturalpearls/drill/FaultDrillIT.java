package org.culturalpearls.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.culturalpearls.RunningApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A node is killed, mail server or database go away: the programme goes on as if nothing had been.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FaultDrillIT {

  /** What came twice in earlier rounds. */
  private static final Set<String> TWICE = new HashSet<>();

  private static Installation installation;
  private static RunningApplication node;

  @BeforeAll
  static void start() {
    installation = new Installation(Drill.SHORT_LOCK);
    node = installation.start("node-0");
  }

  @AfterAll
  static void stop() {
    installation.close();
  }

  @ParameterizedTest
  @MethodSource("rounds")
  @Order(1)
  void losesNothingWhereverItIsKilled(int round) throws Exception {
    KilledRound killed = new KilledRound(installation);
    Work work = new Work(installation.database(), node.address());
    killed.prepare(work);
    killed.strike(node, "node-" + round, work, round % 2 == 0);

    node = installation.start("node-" + (round + 1), Drill.silence(round));
    killed.check(new Work(installation.database(), node.address()));

    Set<String> twice = new Books(installation).everyMailArrived();
    twice.removeAll(TWICE);
    TWICE.addAll(twice);
    assertThat(twice)
        .as("only mails between answer and commit came twice")
        .isEqualTo(killed.between());
    killed.print(round);
  }

  @Test
  @Order(2)
  void losesNoMailHoweverTheMailServerFails() throws Exception {
    try (MailServerFails server = new MailServerFails(installation, new Pages(node.address()))) {
      server.keepsEverybodyWaiting();
      server.failsInEachWay();
      server.mend();
      server.hasLostNothing(new Books(installation));
    }
  }

  @Test
  @Order(3)
  void goesOnByItselfWhenTheDatabaseFallsSilentAndWhenItIsStopped() throws Exception {
    DatabaseGoes database =
        new DatabaseGoes(
            installation,
            new Work(installation.database(), node.address()),
            new Pages(node.address()));
    database.prepare();
    database.inTheMiddle();
    installation.server().freeze();
    try {
      database.isAway(Drill.OUTAGE);
    } finally {
      installation.server().thaw();
    }
    database.isThereAgain("fell silent");

    database.inTheMiddle();
    installation.server().stop();
    try {
      database.isAway(Drill.OUTAGE);
    } finally {
      installation.server().startAgain();
      installation.reconnect();
    }
    database.isThereAgain("was stopped");
    database.hasLostNothing();
  }

  static IntStream rounds() {
    return Drill.rounds();
  }
}
