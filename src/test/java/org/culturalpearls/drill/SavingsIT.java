package org.culturalpearls.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.culturalpearls.CulturalPearls;
import org.culturalpearls.Engine;
import org.culturalpearls.MentoringLifecycle;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.StatementCounter;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestDatabase;
import org.culturalpearls.workflow.engine.spi.Saving;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * What each saving of statements is worth: a mentoring without it, less one with all. What is worth
 * less than a statement per completion of a task is not worth the engine's part that it replaces.
 */
@Tag("alone")
class SavingsIT {

  private static double withAll = -1;

  @ParameterizedTest
  @EnumSource
  void isWorthMoreThanAStatementPerCompletion(Saving saving, TestReporter report) {
    double worth = perCompletion(saving.name()) - withAll();

    report.publishEntry(saving.name(), "%.2f".formatted(worth));
    assertThat(worth).isGreaterThanOrEqualTo(1);
  }

  @Test
  void allTogether(TestReporter report) {
    String all = Arrays.stream(Saving.values()).map(Enum::name).collect(Collectors.joining(","));

    double without = perCompletion(all);

    report.publishEntry("statements per completion", "%.2f".formatted(withAll()));
    report.publishEntry("without any", "%.2f".formatted(without));
    assertThat(without).isGreaterThan(withAll() + Saving.values().length);
  }

  private static double withAll() {
    if (withAll < 0) {
      withAll = perCompletion("");
    }
    return withAll;
  }

  /** In the second lifecycle, when what a node reads once has been read. */
  private static double perCompletion(String without) {
    try (var application =
        new SpringApplicationBuilder(
                CulturalPearls.class,
                TestClock.class,
                Programme.class,
                Engine.class,
                PlannedTown.class,
                StatementCounter.class)
            .initializers(new TestDatabase())
            .run(
                "--pearls.engine.without=" + without,
                "--camunda.bpm.job-execution.enabled=false",
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.main.register-shutdown-hook=false")) {
      StatementCounter counter = application.getBean(StatementCounter.class);
      Count count = new Count(counter);
      for (int i = 0; i < 2; i++) {
        count.begin();
        application.getBean(TestClock.class).reset();
        new MentoringLifecycle(
                application.getBean(Programme.class),
                application.getBean(Engine.class),
                application.getBean(PlannedTown.class))
            .run(count::add);
      }
      return count.perCompletion();
    }
  }

  private static final class Count {

    private final StatementCounter counter;
    private long statements;
    private int completions;

    Count(StatementCounter counter) {
      this.counter = counter;
    }

    void begin() {
      statements = 0;
      completions = 0;
    }

    void add(String task, Runnable completion) {
      completions++;
      statements +=
          counter.textsDuring(completion).stream()
              .filter(text -> !StatementCounter.isBlockOfIds(text))
              .count();
    }

    double perCompletion() {
      return (double) statements / completions;
    }
  }
}
