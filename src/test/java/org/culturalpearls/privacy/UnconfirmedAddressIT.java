package org.culturalpearls.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.people.EntrantService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The nightly process takes out whom a stranger typed on the public page and who never came. */
@ApplicationTest
class UnconfirmedAddressIT {

  @Autowired private EntrantService entrants;
  @Autowired private PeopleService people;
  @Autowired private RetentionService retention;
  @Autowired private Programme programme;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  @AfterEach
  void backToTheStart() {
    clock.reset();
  }

  @Test
  void goesWithItsLink() {
    String email = UUID.randomUUID() + "@example.org";
    entrants.request("Somebody", email, "/award/town");
    PersonId person = people.byEmail(email).orElseThrow().id();
    assertThat(links(person)).isPositive();
    clock.advance(Duration.ofMinutes(11));

    eraseAll();

    assertThat(people.byEmail(email)).isEmpty();
    assertThat(people.person(person).name()).isNotEqualTo("Somebody");
    assertThat(links(person)).isZero();
  }

  /** Of a typing error that somebody told the office by telephone. */
  @Test
  void staysOnceTheOfficeHasChangedIt() {
    String mistyped = UUID.randomUUID() + "@example.org";
    String right = UUID.randomUUID() + "@example.org";
    entrants.request("Somebody", mistyped, "/award/town");
    PersonId person = people.byEmail(mistyped).orElseThrow().id();
    PersonId office = programme.coordinator();
    var seen = people.forChange(office, person);
    people.change(
        office,
        new PeopleService.Change(
            person,
            seen.version(),
            "Somebody",
            right,
            "",
            seen.value().language(),
            seen.value().zone(),
            null));
    clock.advance(Duration.ofMinutes(11));

    eraseAll();

    assertThat(people.byEmail(right)).isPresent();
    assertThat(people.byEmail(mistyped)).isEmpty();
  }

  private void eraseAll() {
    boolean more = true;
    while (more) {
      more = retention.eraseNext();
    }
  }

  private int links(PersonId person) {
    return jdbc.sql("select count(*) from invitation where person_id = :person")
        .param("person", person.value())
        .query(Integer.class)
        .single();
  }
}
