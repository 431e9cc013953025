package org.culturalpearls.people.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.culturalpearls.PeopleAndCycleSlice;
import org.culturalpearls.StatementCounter;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PeopleAndCycleSlice
class PersonReadsTest {

  @Autowired PeopleService people;
  @Autowired TestProgramme programme;
  @Autowired StatementCounter statements;

  PersonId coordinator;

  @BeforeEach
  void staff() {
    coordinator = programme.person("Coordinator", Role.COORDINATOR);
  }

  @Test
  void readsWithOneStatement() {
    PersonId mentor = programme.mentor("Mentor", Country.EE, 2);
    assertThat(statements.during(() -> people.person(mentor))).isEqualTo(1);
    assertThat(statements.during(() -> people.persons(List.of(mentor, coordinator)))).isEqualTo(1);
    assertThat(statements.during(() -> people.hasRole(mentor, Role.MENTOR))).isEqualTo(1);
    assertThat(statements.during(() -> people.activeMentors())).isEqualTo(1);
    assertThat(statements.during(() -> people.mentor(mentor))).isEqualTo(1);
  }

  @Test
  void knowsNobodyUnderAnUnknownId() {
    assertThatThrownBy(() -> people.person(new PersonId(-1))).isInstanceOf(NotFound.class);
    assertThat(people.persons(List.of(new PersonId(-1), coordinator)))
        .containsOnlyKeys(coordinator);
  }
}
