package org.culturalpearls.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.culturalpearls.Engine;
import org.culturalpearls.Entering;
import org.culturalpearls.Programme;
import org.culturalpearls.Rushing;
import org.culturalpearls.ServerTest;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.culturalpearls.award.Nominated;
import org.culturalpearls.award.nomination.NominationProcess;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All towns submit in the last minute before the deadline, forty clients at once. */
@ServerTest
class NominationRushIT {

  private static final int SIZE = Integer.getInteger("drill.nominations", 20);
  private static final int CLIENTS = Math.min(40, SIZE);

  @Autowired private Programme programme;
  @Autowired private TestProgramme tables;
  @Autowired private Entering entering;
  @Autowired private Nominated nominated;
  @Autowired private NominationProcess process;
  @Autowired private ParticipationService participations;
  @Autowired private Engine engine;
  @Autowired private Visitors visitors;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  @AfterEach
  void asItWas() {
    clock.reset();
  }

  @Test
  @Timeout(value = 300, unit = TimeUnit.SECONDS)
  void losesAndDoublesNoSubmissionOfTheLastMinute() throws Exception {
    clock.reset();
    Rushing rushing = new Rushing(tables, nominated, process, participations, engine);
    CycleId cycle = entering.cycle();
    List<List<Rushing.Entry>> work = new ArrayList<>();
    List<Visitor> clients = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      PersonId mentee = programme.person("Rushing mentee " + client, Role.MENTEE);
      List<Rushing.Entry> own = new ArrayList<>();
      for (int number = client; number < SIZE; number += CLIENTS) {
        own.add(rushing.drafted(cycle, mentee, "Rushing town " + number));
      }
      work.add(own);
      clients.add(visitors.loggedIn(mentee));
    }
    clock.set(Rushing.LAST_MINUTE);

    Queue<String> wrong = new ConcurrentLinkedQueue<>();
    long began = System.nanoTime();
    rush(work, clients, wrong);
    double seconds = (System.nanoTime() - began) / 1e9;

    assertThat(wrong).isEmpty();
    List<Long> ids =
        work.stream().flatMap(List::stream).map(each -> each.nomination().id().value()).toList();
    assertThat(ids).hasSize(SIZE);
    assertThat(count("select count(*) from nomination where id = any(?) and state = ?", ids))
        .as("submitted")
        .isEqualTo(SIZE);
    assertThat(receipts(ids)).as("receipts, one each").hasSize(SIZE).containsOnly(1);
    assertThat(checks(work)).as("one task to check each").isEqualTo(SIZE);
    assertThat(seconds).as("at most two minutes").isLessThan(120);
    System.out.printf(
        "drill: %d nominations by %d clients in %.1f s, %.1f a second, no error page%n",
        SIZE, CLIENTS, seconds, SIZE / seconds);
  }

  private void rush(List<List<Rushing.Entry>> work, List<Visitor> clients, Queue<String> wrong)
      throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    CountDownLatch start = new CountDownLatch(1);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int client = 0; client < CLIENTS; client++) {
        int number = client;
        running.add(
            threads.submit(
                () -> {
                  start.await();
                  submitAll(clients.get(number), work.get(number), wrong);
                  return null;
                }));
      }
      start.countDown();
      for (Future<?> each : running) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /**
   * Each is sent a second time, as by somebody who is unsure: that is told, and changes nothing.
   */
  private static void submitAll(Visitor client, List<Rushing.Entry> own, Queue<String> wrong) {
    for (Rushing.Entry entry : own) {
      String page = "/tasks/" + entry.task();
      HttpResponse<String> first = client.post(page, Map.of("confirm", "true"));
      if (first.statusCode() != 302) {
        wrong.add("submitted: " + first.statusCode());
      }
      HttpResponse<String> again = client.post("/me", page, Map.of("confirm", "true"));
      if (again.statusCode() != 409) {
        wrong.add("submitted again: " + again.statusCode());
      }
    }
  }

  private int count(String sql, List<Long> ids) {
    return jdbc.sql(sql)
        .params(ids.toArray(Long[]::new), NominationState.SUBMITTED.name())
        .query(Integer.class)
        .single();
  }

  /** How many mails each nomination's only mentee got. */
  private List<Integer> receipts(List<Long> ids) {
    return jdbc.sql(
            """
            select count(*) from mail where kind = 'NOMINATION_SUBMITTED'
              and split_part(split_part(arguments, ' ', 1), ':', 2)::bigint = any(?)
            group by arguments
            """)
        .param(ids.toArray(Long[]::new))
        .query(Integer.class)
        .list();
  }

  private long checks(List<List<Rushing.Entry>> work) {
    return work.stream()
        .flatMap(List::stream)
        .map(entry -> participations.participation(entry.nomination().participation()).caseKey())
        .mapToLong(key -> engine.tasks(key, "UserTask_CheckEligibility").size())
        .sum();
  }
}
