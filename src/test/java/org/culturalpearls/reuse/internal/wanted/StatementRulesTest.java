package org.culturalpearls.reuse.internal.wanted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.reuse.wanted.WantedService;
import org.culturalpearls.reuse.wanted.WantedService.Statement;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;

class StatementRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
  private static final Set<String> KNOWN =
      Set.of(
          "challenge:a",
          "challenge:b",
          "challenge:c",
          "challenge:d",
          "instrument:e",
          "instrument:f",
          "instrument:g");

  @Test
  void trimsAndKeepsWhatIsTyped() {
    Statement checked = checked(" Heat ", " A theatre\r\nin winter ", Set.of("challenge:a"), TODAY);
    assertThat(checked)
        .isEqualTo(new Statement("Heat", "A theatre\nin winter", Set.of("challenge:a"), TODAY));
  }

  @Test
  void looksForAQuarterUnlessADayIsSaid() {
    assertThat(checked("Heat", "A theatre", Set.of(), null).until())
        .isEqualTo(TODAY.plusDays(WantedService.DAYS));
    assertThat(checked("Heat", "A theatre", Set.of(), TODAY.plusDays(365)).until())
        .isEqualTo(TODAY.plusDays(365));
  }

  @Test
  void refusesDaysThatArePastOrFarAway() {
    for (LocalDate wrong : new LocalDate[] {TODAY.minusDays(1), TODAY.plusDays(366)}) {
      assertThatThrownBy(() -> checked("Heat", "A theatre", Set.of(), wrong))
          .isInstanceOf(RuleBroken.class);
    }
  }

  @Test
  void findsAllThatIsWrongAtOnce() {
    RuleBroken broken =
        catchThrowableOfType(
            RuleBroken.class,
            () ->
                checked("", "Write to www.example.org", Set.of("challenge:x"), TODAY.minusDays(1)));
    assertThat(broken.each())
        .extracting(problem -> problem.field().orElseThrow())
        .containsExactly("title", "text", "challenges", "until");
    assertThat(broken.each())
        .extracting(Problem::key)
        .contains("error.wanted.address", "error.portal.choose-from-list");
  }

  @Test
  void takesSixTermsAndNoMore() {
    Set<String> six =
        Set.of(
            "challenge:a",
            "challenge:b",
            "challenge:c",
            "challenge:d",
            "instrument:e",
            "instrument:f");
    assertThat(checked("Heat", "A theatre", six, TODAY).terms()).isEqualTo(six);
    assertThatThrownBy(() -> checked("Heat", "A theatre", KNOWN, TODAY))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void needsANoteWhereNoPracticeIsChosen() {
    assertThat(StatementRules.note(Optional.of(new PracticeId(1)), " ")).isEmpty();
    assertThat(StatementRules.note(Optional.empty(), " Ask them ")).isEqualTo("Ask them");
    assertThatThrownBy(() -> StatementRules.note(Optional.empty(), " "))
        .isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> StatementRules.note(Optional.empty(), "me@example.org"))
        .isInstanceOf(RuleBroken.class);
  }

  private static Statement checked(String title, String text, Set<String> terms, LocalDate until) {
    return StatementRules.checked(new Statement(title, text, terms, until), KNOWN, TODAY);
  }
}
