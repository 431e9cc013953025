package org.culturalpearls.workflow.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.MentoringLifecycle;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.WrittenBytes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a mentoring leaves in the database, and what is written to its log on the way: no more than
 * was measured, and two percent.
 */
@ApplicationTest
class BytesPerLifecycleIT {

  /** In small indexes pages are split more often. */
  private static final int WARM_UP = 10;

  private static final int LIFECYCLES = 10;

  /**
   * With the affiliation of each person that a lifecycle begins with, the eighteen levels of its
   * self-assessment, and the index by which mails are found by their case.
   */
  private static final long STORED = 86_000;

  private static final long LOGGED = 484_000;

  @Autowired private Programme programme;
  @Autowired private Engine engine;
  @Autowired private PlannedTown planned;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  @Test
  void writesNoMoreThanAgreed() {
    lifecycles(WARM_UP);
    WrittenBytes bytes = new WrittenBytes(jdbc);
    long before = bytes.stored();

    long logged = bytes.logged(() -> lifecycles(LIFECYCLES)) / LIFECYCLES;
    long stored = (bytes.stored() - before) / LIFECYCLES;

    assertThat(stored).as("rows and index entries").isLessThanOrEqualTo(withTwoPercent(STORED));
    assertThat(logged).as("log").isLessThanOrEqualTo(withTwoPercent(LOGGED));
  }

  /** Ids grow longer, and pages are split by chance. */
  private static long withTwoPercent(long agreed) {
    return agreed * 102 / 100;
  }

  private void lifecycles(int count) {
    MentoringLifecycle lifecycle = new MentoringLifecycle(programme, engine, planned);
    for (int i = 0; i < count; i++) {
      clock.reset();
      lifecycle.run((task, completion) -> completion.run());
    }
  }
}
