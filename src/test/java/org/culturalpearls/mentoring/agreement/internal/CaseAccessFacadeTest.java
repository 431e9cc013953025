package org.culturalpearls.mentoring.agreement.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Map;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.mentoring.agreement.CaseAccess;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class CaseAccessFacadeTest {

  @Autowired private CaseAccess access;
  @Autowired private Programme programme;
  @Autowired private AgreedTown agreed;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
  }

  @Test
  void opensACaseToTeamMentorsAndCoordinators() {
    Pair town = agreed.withTwin();
    for (PersonId reader :
        new PersonId[] {
          town.town().mentee(),
          town.town().secondMentee(),
          town.lead(),
          town.twin(),
          programme.coordinator()
        }) {
      assertThat(access.read(reader, town.key()).participation().id()).isEqualTo(town.town().id());
      assertThat(access.mayRead(reader, town.town().id())).isTrue();
    }
  }

  @Test
  void saysTheSameToStrangersAsOfACaseThatIsNot() {
    Pair town = agreed.withLead();
    Pair other = agreed.withLead();
    for (PersonId stranger :
        new PersonId[] {
          other.town().mentee(),
          other.lead(),
          programme.person("Administrator", Role.ADMINISTRATOR),
          programme.person("Juror", Role.JUROR)
        }) {
      assertThatThrownBy(() -> access.read(stranger, town.key()))
          .isInstanceOf(NotFound.class)
          .hasMessage(
              catchThrowable(() -> access.read(stranger, new CaseKey("2027-atlantis")))
                  .getMessage());
      assertThat(access.mayRead(stranger, town.town().id())).isFalse();
    }
  }

  /** Who was asked knows the town from the question, and is no mentor before answering. */
  @Test
  void keepsACaseFromWhoWasOnlyAsked() {
    Case town = programme.newCase();
    PersonId asked = programme.mentor(1);
    engine.complete(
        programme.coordinator(),
        town.key(),
        "UserTask_ProposeMentor",
        Map.of("decision", "propose", "lead", "" + asked.value()));
    assertThat(access.mayRead(asked, town.id())).isFalse();
    assertThat(access.own(asked)).isEmpty();
  }

  /** Who mentored earlier keeps what shows each their mentoring, and no more of the case. */
  @Test
  void keepsTheOwnMentoringOpenToWhoMentoredEarlier() {
    Pair town = agreed.withLead();
    assertThat(access.readMentorings(town.lead(), town.key()).past()).isFalse();

    jdbc.sql("update mentoring set state = 'REMATCHED', ended_at = now() where id = ?")
        .param(town.mentoring().value())
        .update();

    assertThat(access.readMentorings(town.lead(), town.key()).past()).isTrue();
    assertThat(access.mayRead(town.lead(), town.town().id())).isFalse();
    assertThatThrownBy(() -> access.read(town.lead(), town.key())).isInstanceOf(NotFound.class);
  }

  @Test
  void listsTheOwnCasesOfEitherSide() {
    Pair town = agreed.withTwin();
    assertThat(access.own(town.town().mentee()))
        .extracting(own -> own.participation().caseKey())
        .containsExactly(town.key());
    assertThat(access.own(town.twin()))
        .extracting(own -> own.participation().caseKey())
        .containsExactly(town.key());
    assertThat(access.own(programme.coordinator())).isEmpty();
  }
}
