package org.culturalpearls.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import org.culturalpearls.bench.Result.Round;
import org.junit.jupiter.api.Test;

/** Figures on the page are those of a run, and nobody's memory. */
class PerformancePageTest {

  @Test
  void pageTellsWhatWasMeasured() throws Exception {
    assertThat(PerformancePage.part(Files.readString(PerformancePage.FILE)))
        .as("mvn -Pbench verify writes it")
        .isEqualTo(PerformancePage.partOf(Measured.read(Measured.KEPT)));
  }

  @Test
  void aRoundThatWasDisturbedDecidesNothing() {
    Result result = Result.of(List.of(new Round(12, 15), new Round(1, 10), new Round(12, 12)));

    assertThat(result).isEqualTo(new Result(12, 12, 0.8, 0.1, 1));
  }

  @Test
  void aGoalIsReachedFromItsSide() {
    Result result = new Result(28.4, 33.8, 0.84, 0.84, 0.84);

    assertThat(Goal.atLeast(0.9).reachedBy(result)).isFalse();
    assertThat(Goal.atMost(0.9).reachedBy(result)).isTrue();
    assertThat(Goal.oursAtMost(24).reachedBy(result)).isFalse();
  }
}
