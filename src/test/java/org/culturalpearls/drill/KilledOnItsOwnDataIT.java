package org.culturalpearls.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.culturalpearls.DemoDatabase;
import org.culturalpearls.RunningApplication;
import org.culturalpearls.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The application with a database of its own is killed under twenty clients and started again on
 * the same folder, over and over: what it confirmed is there once, nothing else is half there, and
 * people go on in the sessions that they had.
 */
class KilledOnItsOwnDataIT {

  /** Half of them log meetings, the others do what was agreed there. */
  private static final int CLIENTS = 20;

  private static final int FEWEST_CONFIRMED = 5;

  private final Random random = new Random(20261201);
  private final AtomicInteger number = new AtomicInteger();

  /** What was answered, in all rounds. */
  private final Set<String> meetings = ConcurrentHashMap.newKeySet();

  private final Set<String> done = ConcurrentHashMap.newKeySet();
  private final Set<String> begun = ConcurrentHashMap.newKeySet();

  @TempDir private Path data;
  private RunningApplication node;

  /** The database outlives the application, and would hold the folder. */
  @AfterEach
  void nothingIsLeft() throws Exception {
    if (node != null) {
      node.close();
    }
    Path postmaster = data.resolve("postgres/postmaster.pid");
    if (Files.exists(postmaster)) {
      ProcessHandle.of(Long.parseLong(Files.readAllLines(postmaster).get(0)))
          .ifPresent(
              server -> {
                server.destroy();
                server.onExit().orTimeout(1, TimeUnit.MINUTES).join();
              });
    }
  }

  @Test
  void losesAndDoublesNothingThatItConfirmed() throws Exception {
    node = RunningApplication.startLocal(data, "demo");
    Work work;
    try (DemoDatabase database = database()) {
      work = new Work(database, node.address());
    }
    for (int round = 1; round <= Drill.KILLS; round++) {
      work = new Work(work, node.address());
      work.meetings(CLIENTS * Work.STEPS);
      int confirmed = meetings.size() + done.size();
      kill(work);
      long server = server();
      assertThat(ProcessHandle.of(server)).as("its database outlives it").isPresent();
      node = RunningApplication.startLocal(data, "demo");
      assertThat(ProcessHandle.of(server)).as("the database of before").isEmpty();
      check();
      goOn(new Work(work, node.address()));
      System.out.printf(
          "drill: killed on its own data, round %d: %d confirmed in it, %d meetings and %d tasks in"
              + " all%n",
          round, meetings.size() + done.size() - confirmed, meetings.size(), done.size());
    }
  }

  private void kill(Work work) throws Exception {
    Queue<String> tasks = new ConcurrentLinkedQueue<>();
    try (DemoDatabase database = database()) {
      tasks.addAll(work.openTasks(database));
    }
    // The first form of a session makes its token; clients of one session would each make their
    // own.
    does(work, tasks.poll());
    int before = meetings.size();
    int doneBefore = done.size();
    int more = FEWEST_CONFIRMED + random.nextInt(FEWEST_CONFIRMED);
    List<CompletableFuture<Void>> clients = new ArrayList<>();
    for (int i = 0; i < CLIENTS / 2; i++) {
      clients.add(untilCutOff(() -> logs(work)));
      clients.add(untilCutOff(() -> does(work, tasks.poll())));
    }
    await()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofMillis(5))
        .until(
            () -> meetings.size() - before >= more && done.size() - doneBefore >= FEWEST_CONFIRMED);
    assertThat(clients).as("all are at it").noneMatch(CompletableFuture::isDone);
    node.kill();
    CompletableFuture.allOf(clients.toArray(CompletableFuture[]::new)).get(1, TimeUnit.MINUTES);
  }

  private boolean logs(Work work) {
    String notes = "Drill " + number.incrementAndGet();
    begun.add(notes);
    assertThat(work.meeting(notes)).isEqualTo(302);
    meetings.add(notes);
    return true;
  }

  private boolean does(Work work, String task) {
    if (task == null) {
      return false;
    }
    assertThat(work.complete(task)).isEqualTo(302);
    done.add(task);
    return true;
  }

  /** Goes on until the kill cuts it off; a refusal before is a failure. */
  private static CompletableFuture<Void> untilCutOff(BooleanSupplier work) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            boolean more = true;
            while (more) {
              more = work.getAsBoolean();
            }
          } catch (UncheckedIOException cutOff) {
            assertThat(cutOff).hasCauseInstanceOf(IOException.class);
          }
        },
        client -> new Thread(client).start());
  }

  private void check() throws Exception {
    try (DemoDatabase database = database()) {
      List<String> kept =
          database.values("select notes from meeting where notes like 'Drill %' order by id");
      assertThat(kept).as("none twice").doesNotHaveDuplicates();
      assertThat(kept).as("none lost").containsAll(meetings);
      assertThat(begun).as("none of nobody's").containsAll(kept);
      assertThat(database.values("select id_ from act_ru_task"))
          .as("what was answered is done")
          .doesNotContainAnyElementsOf(done);
      Books.noTaskIsHalfDone(database);
    }
  }

  /** In the sessions of before and in new ones. */
  private void goOn(Work work) throws Exception {
    logs(work);
    try (DemoDatabase database = database()) {
      does(work, work.openTasks(database).get(0));
    }
    Visitor stranger = new Visitor(node.address());
    assertThat(stranger.get("/setup").statusCode()).as("set up already").isEqualTo(404);
    assertThat(stranger.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    assertThat(Work.loggedIn(node.address(), "coordinator").get("/cases").statusCode())
        .isEqualTo(200);
  }

  private long server() throws Exception {
    return Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(0));
  }

  private DemoDatabase database() throws Exception {
    String port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3);
    return new DemoDatabase("jdbc:postgresql://localhost:" + port + "/postgres?user=postgres");
  }
}
