package org.culturalpearls.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.culturalpearls.ModulesSlice;
import org.culturalpearls.TestClock;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.presence.PlanPresenceService;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModulesSlice
class PlanPresenceFacadeTest {

  @Autowired PlanPresenceService presence;
  @Autowired PlanCases cases;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  private PlanCase of;

  @BeforeEach
  void aPlan() {
    clock.reset();
    of = cases.started();
  }

  @Test
  void remembersUpToWhenEachHasSeenIt() {
    assertThat(presence.seenUntil(of.townLead(), of.participation())).isEmpty();
    presence.seen(of.townLead(), of.participation(), TestClock.START);
    presence.seen(of.townLead(), of.participation(), TestClock.START.minusSeconds(60));
    presence.seen(of.townLead(), of.participation(), TestClock.START.plusSeconds(60));
    assertThat(presence.seenUntil(of.townLead(), of.participation())).contains(TestClock.START);
    assertThat(presence.seenUntil(of.mentor(), of.participation())).isEmpty();
    presence.seen(of.mentor(), of.participation(), TestClock.START);
    assertThat(presence.seenUntil(of.mentor(), of.participation())).contains(TestClock.START);
  }

  @Test
  void knowsWhoOfTheTeamIsHereForAShortWhile() {
    assertThat(presence.here(of.townLead(), of.participation())).isEmpty();
    assertThat(presence.here(of.townMember(), of.participation())).containsExactly(of.townLead());
    assertThat(presence.seenUntil(of.townMember(), of.participation()))
        .as("who is here has seen nothing by that")
        .isEmpty();
    clock.advance(PlanPresenceService.HERE);
    assertThat(presence.here(of.townLead(), of.participation())).containsExactly(of.townMember());
    clock.advance(PlanPresenceService.HERE.plus(Duration.ofSeconds(1)));
    assertThat(presence.here(of.townMember(), of.participation())).isEmpty();
  }

  @Test
  void namesNobodyWhoLeftTheTeam() {
    PersonId third = cases.joins(of);
    presence.here(third, of.participation());
    assertThat(presence.here(of.townLead(), of.participation())).containsExactly(third);
    jdbc.sql("delete from team_member where person_id = ?").param(third.value()).update();
    assertThat(presence.here(of.townLead(), of.participation())).isEmpty();
  }

  @Test
  void isForThoseWhoWorkOnIt() {
    assertThat(presence.seenUntil(of.coordinator(), of.participation())).isEmpty();
    assertThatThrownBy(() -> presence.seen(of.coordinator(), of.participation(), TestClock.START))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> presence.here(of.mentor(), of.participation()))
        .isInstanceOf(NotAllowed.class);
    PersonId stranger = of.otherMentor();
    assertThatThrownBy(() -> presence.seenUntil(stranger, of.participation()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> presence.seen(stranger, of.participation(), TestClock.START))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> presence.here(stranger, of.participation()))
        .isInstanceOf(NotFound.class);
  }
}
