package org.culturalpearls.mentoring.agreement.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.mentoring.agreement.PairContactService;
import org.culturalpearls.mentoring.agreement.PairContactService.Contact;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.contact.ContactService;
import org.culturalpearls.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class PairContactFacadeTest {

  private static final String NUMBER = "+372 5123 4567";

  @Autowired private PairContactService pairs;
  @Autowired private ContactService contacts;
  @Autowired private PeopleService people;
  @Autowired private Programme programme;
  @Autowired private AgreedTown agreed;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  private Pair pair;
  private ParticipationId town;

  @BeforeEach
  void aRunningMentoring() {
    clock.reset();
    pair = agreed.withTwin();
    town = pair.town().id();
  }

  @Test
  void showsEachSideWhoLeadsTheOther() {
    for (PersonId ofTeam : List.of(pair.town().mentee(), pair.town().secondMentee())) {
      assertThat(seenBy(ofTeam)).containsExactly(pair.lead());
    }
    for (PersonId mentor : List.of(pair.lead(), pair.twin())) {
      assertThat(seenBy(mentor)).containsExactly(pair.town().mentee());
    }
    Contact mentor = pairs.contacts(pair.town().mentee(), town).get(0);
    assertThat(mentor.email()).isEqualTo(people.person(pair.lead()).email());
    assertThat(mentor.languages()).isNotEmpty();
  }

  @Test
  void showsCoordinatorsWhomToCallOnEitherSide() {
    assertThat(seenBy(programme.coordinator()))
        .containsExactlyInAnyOrder(pair.town().mentee(), pair.lead());
  }

  @Test
  void showsANumberOnlyIfItsPersonWantsThat() {
    contacts.save(pair.lead(), new ContactService.Save(null, NUMBER, false, ""));
    assertThat(pairs.contacts(pair.town().mentee(), town).get(0).told().telephone()).isEmpty();

    contacts.save(pair.lead(), new ContactService.Save(0L, NUMBER, true, ""));
    assertThat(pairs.contacts(pair.town().mentee(), town).get(0).told().telephone())
        .isEqualTo(NUMBER);
  }

  @Test
  void isUnknownToEverybodyElse() {
    Pair other = agreed.withLead();
    for (PersonId stranger :
        List.of(
            other.town().mentee(),
            other.lead(),
            programme.person("Administrator", Role.ADMINISTRATOR),
            programme.person("Selector", Role.SELECTOR),
            programme.person("Juror", Role.JUROR),
            programme.person("Editor", Role.EDITOR))) {
      assertThatThrownBy(() -> pairs.contacts(stranger, town)).isInstanceOf(NotFound.class);
    }
  }

  @Test
  void showsNobodyBeforeAndAfterTheMentoringRuns() {
    for (String state : List.of("AGREEING", "CLOSING")) {
      jdbc.sql("update mentoring set state = ? where id = ?")
          .params(state, pair.mentoring().value())
          .update();
      for (PersonId reader : List.of(pair.town().mentee(), pair.lead(), programme.coordinator())) {
        assertThat(pairs.contacts(reader, town)).isEmpty();
      }
    }
    jdbc.sql("update mentoring set state = 'COMPLETED', ended_at = now() where id = ?")
        .param(pair.mentoring().value())
        .update();
    assertThat(pairs.contacts(pair.town().mentee(), town)).isEmpty();
    assertThat(pairs.contacts(programme.coordinator(), town)).isEmpty();
    assertThatThrownBy(() -> pairs.contacts(pair.lead(), town)).isInstanceOf(NotFound.class);
  }

  @Test
  void namesWhoIsThereWhenTheLeadHasLeft() {
    people.deactivate(programme.person("Administrator", Role.ADMINISTRATOR), pair.lead());

    assertThat(seenBy(pair.town().mentee())).containsExactly(pair.twin());
  }

  private List<PersonId> seenBy(PersonId reader) {
    return pairs.contacts(reader, town).stream().map(Contact::person).toList();
  }
}
