package org.culturalpearls.cycle.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.culturalpearls.PeopleAndCycleSlice;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.cycle.CaseEvent;
import org.culturalpearls.cycle.CaseEventArgument;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.Paged;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@PeopleAndCycleSlice
class CaseHistoryFacadeTest {

  @Autowired CaseHistory story;
  @Autowired TestProgramme programme;
  @Autowired TestClock clock;
  private PersonId person;
  private ParticipationId participation;

  @BeforeEach
  void startCase() {
    clock.reset();
  }

  @Test
  void tellsTheLatestFirst() {
    begin();
    story.record(participation, null, "plan.in-force");
    clock.advanceDays(1);
    story.record(participation, person, "milestone.added", person, LocalDate.of(2027, 5, 1), 3);

    assertThat(story.page(participation, 0).items())
        .containsExactly(
            new CaseEvent(
                clock.instant(),
                person,
                "milestone.added",
                List.of(
                    new CaseEventArgument("Person", String.valueOf(person.value())),
                    new CaseEventArgument("date", "2027-05-01"),
                    new CaseEventArgument("number", "3"))),
            new CaseEvent(TestClock.START, null, "plan.in-force", List.of()));
  }

  @Test
  void comesInPages() {
    begin();
    for (int i = 0; i <= Paged.SIZE; i++) {
      story.record(participation, person, "plan.extended", i);
    }

    assertThat(story.page(participation, 0))
        .satisfies(page -> assertThat(page.hasNext()).isTrue())
        .satisfies(page -> assertThat(page.items()).hasSize(Paged.SIZE));
    assertThat(story.page(participation, 1).items())
        .singleElement()
        .satisfies(first -> assertThat(first.arguments().get(0).value()).isEqualTo("0"));
  }

  @Test
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  void tellsNothingOutsideTheTransactionOfItsCause() {
    assertThatThrownBy(() -> story.record(new ParticipationId(1), null, "plan.in-force"))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  private void begin() {
    person = programme.person("Town lead", Role.MENTEE);
    participation =
        programme.participation(programme.cycle(2027), programme.town("Town", Country.LV), person);
  }
}
