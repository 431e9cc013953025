package org.culturalpearls.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.TestTable;
import org.junit.jupiter.api.Test;

/**
 * Compares the changes of rules that no test noticed with {@code survivors.csv}. It reads the
 * report of a run of PIT: the profile mutation runs both.
 */
class SurvivorsCheck {

  @Test
  void noChangeGoesUnnoticedWithoutAReason() throws Exception {
    assertThat(Mutant.survivors()).as("of target/pit-reports").isSubsetOf(withReason());
  }

  @Test
  void noReasonIsKeptForAChangeThatIsNoticed() throws Exception {
    assertThat(withReason()).as("of survivors.csv").isSubsetOf(Mutant.survivors());
  }

  private static Set<Mutant> withReason() throws IOException {
    List<String[]> rows = TestTable.rows("survivors.csv").toList();
    assertThat(rows).as("a reason for each").allMatch(row -> row.length == 5 && !row[4].isBlank());
    Set<Mutant> mutants =
        rows.stream()
            .map(row -> new Mutant(row[0], row[1], row[2], row[3]))
            .collect(Collectors.toSet());
    assertThat(mutants).as("each once").hasSameSizeAs(rows);
    return mutants;
  }
}
