package org.culturalpearls.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.Test;

class CaseEventArgumentTest {

  @Test
  void namesWhatItHolds() {
    assertThat(CaseEventArgument.of(new PersonId(4)))
        .isEqualTo(new CaseEventArgument("Person", "4"));
    assertThat(CaseEventArgument.of(LocalDate.of(2027, 5, 1)))
        .isEqualTo(new CaseEventArgument("date", "2027-05-01"));
    assertThat(CaseEventArgument.of(3)).isEqualTo(new CaseEventArgument("number", "3"));
    assertThat(CaseEventArgument.of(Stage.LEFT)).isEqualTo(new CaseEventArgument("Stage", "LEFT"));
  }

  @Test
  void refusesTextThatSomebodyTyped() {
    assertThatThrownBy(() -> CaseEventArgument.of("private"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
