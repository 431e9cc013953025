package org.culturalpearls.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.Engine;
import org.culturalpearls.Entering;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.ServerTest;
import org.culturalpearls.StoredState;
import org.culturalpearls.TestClock;
import org.culturalpearls.award.DecidedCycle;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.workflow.tasks.TaskPage;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Before any limit has passed, every user task is refused to the other roles of its case, the twin
 * and the coordinator among them, and to mentees and mentors of another case.
 */
@ServerTest
class NobodyDoesTheTasksOfOthersIT {

  @Autowired private Programme programme;
  @Autowired private AgreedTown agreed;
  @Autowired private PlannedTown planned;
  @Autowired private Entering entering;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private DecidedCycle decided;
  @Autowired private UserTasks desk;
  @Autowired private JdbcClient jdbc;

  private EveryTask every;
  private StoredState stored;

  @BeforeEach
  void prepare() {
    every = new EveryTask(programme, agreed, planned, entering, engine, clock, decided);
    stored = new StoredState(jdbc);
  }

  static List<String> tasks() {
    return ModelFiles.userTasks();
  }

  @ParameterizedTest
  @MethodSource("tasks")
  void refusesOthersAndStoresNothing(String element) {
    TaskAtHand hand = every.bring(element);
    String id = hand.task().getId();
    TaskPage page = desk.open(hand.doer(), id);
    Map<String, Object> good = GoodAnswers.of(page.form(), page.content()).get(0);
    Map<String, String> before = stored.now();

    SoftAssertions softly = new SoftAssertions();
    for (PersonId other : hand.others()) {
      String who = "person " + other.value();
      softly
          .assertThat(catchThrowable(() -> desk.open(other, id)))
          .as(who + " opens")
          .isInstanceOfAny(NotFound.class, NotAllowed.class);
      softly
          .assertThat(catchThrowable(() -> desk.submit(other, id, good)))
          .as(who + " submits")
          .isInstanceOfAny(NotFound.class, NotAllowed.class);
      softly
          .assertThat(catchThrowable(() -> desk.take(other, id)))
          .as(who + " takes")
          .isInstanceOfAny(NotFound.class, NotAllowed.class);
    }
    softly.assertAll();

    assertThat(stored.now()).isEqualTo(before);
    engine.submit(hand.doer(), hand.task(), good);
    assertThat(engine.isOpen(hand.task())).isFalse();
  }
}
