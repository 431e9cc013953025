package org.culturalpearls.people.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.culturalpearls.PeopleAndCycleSlice;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.people.EntrantService;
import org.culturalpearls.people.LinkRequested;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** An address that anybody typed is kept for as long as its owner can confirm it. */
@PeopleAndCycleSlice
@RecordApplicationEvents
class EntrantFacadeTest {

  private static final String FORMER = "Somebody who left";

  @Autowired EntrantService entrants;
  @Autowired LinkService links;
  @Autowired PeopleService people;
  @Autowired TestProgramme programme;
  @Autowired TestClock clock;
  @Autowired ApplicationEvents events;

  private String email;

  @BeforeEach
  void nobodyIsLeftOver() {
    clock.reset();
    clock.advance(Duration.ofDays(1));
    boolean more = true;
    while (more) {
      more = entrants.expireNext(FORMER).isPresent();
    }
    email = UUID.randomUUID() + "@example.org";
  }

  @Test
  void forgetsAnAddressThatNobodyConfirmedWhileTheLinkWasOpen() {
    PersonId person = entered("Somebody");
    clock.advance(Duration.ofMinutes(9));
    assertThat(entrants.expireNext(FORMER)).isEmpty();

    clock.advance(Duration.ofMinutes(2));
    assertThat(entrants.expireNext(FORMER)).contains(person);
    assertThat(people.byEmail(email)).isEmpty();
    assertThat(people.person(person).name()).isEqualTo(FORMER);
    assertThat(people.person(person).active()).isFalse();
    assertThat(entrants.expireNext(FORMER)).isEmpty();
  }

  @Test
  void keepsWhoUsedTheLink() {
    PersonId person = entered("Somebody");
    assertThat(links.signIn(links.token(lastLink().link()))).isPresent();
    clock.advance(Duration.ofDays(1));
    assertThat(entrants.expireNext(FORMER)).isEmpty();
    assertThat(people.byEmail(email)).map(PersonView::id).contains(person);
  }

  @Test
  void keepsWhomStaffGaveARole() {
    PersonId person = entered("Somebody");
    people.enrolMentees(programme.person("Coordinator", Role.COORDINATOR), Set.of(person));
    clock.advance(Duration.ofDays(1));
    assertThat(entrants.expireNext(FORMER)).isEmpty();
  }

  @Test
  void keepsPeopleWhoWereThereBefore() {
    PersonId person = programme.person("Without a role");
    entrants.request("A stranger's word", people.person(person).email(), "/award/town");
    clock.advance(Duration.ofDays(1));
    assertThat(entrants.expireNext(FORMER)).isEmpty();
    assertThat(people.person(person).name()).isEqualTo("Without a role");
  }

  @Test
  void callsNobodyByANameThatWasTypedForALinkThatIsOver() {
    PersonId person = entered("A stranger's word");
    assertThat(entered("Another word")).isEqualTo(person);
    assertThat(people.person(person).name()).isEqualTo("A stranger's word");
    clock.advance(Duration.ofMinutes(11));

    assertThat(entered("Ilze")).isEqualTo(person);
    assertThat(people.person(person).name()).isEqualTo("Ilze");
    assertThat(entrants.expireNext(FORMER)).as("the newer link is open").isEmpty();
  }

  private PersonId entered(String name) {
    entrants.request(name, email, "/award/town");
    Optional<PersonView> person = people.byEmail(email);
    return person.orElseThrow().id();
  }

  private LinkRequested lastLink() {
    return events.stream(LinkRequested.class).reduce((first, last) -> last).orElseThrow();
  }
}
