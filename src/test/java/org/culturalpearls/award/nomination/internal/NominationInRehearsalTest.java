package org.culturalpearls.award.nomination.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.culturalpearls.award.AwardCases.Year;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.OpenCall;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class NominationInRehearsalTest extends TownAndOpenCall {

  @Autowired private JdbcClient jdbc;

  private Year rehearsal;
  private ParticipationId rehearsing;

  @BeforeEach
  void aTownThatAlsoTakesPartInARehearsalWhoseCallIsOpen() {
    clock.reset();
    rehearsal = cases.withAward();
    programme.rehearses(rehearsal.cycle());
    rehearsing = programme.participation(rehearsal.cycle(), place, mentee);
    programme.openCall(year.cycle(), cases.settings(rehearsal).dates());
    clock.set(cases.settings(rehearsal).times().of(AwardDate.CALL_OPENS).plusSeconds(60));
  }

  @Test
  void isBegunByATownThatTakesPartAndInNoOtherCall() {
    assertThat(nominations.callFor(mentee, rehearsing))
        .map(OpenCall::cycle)
        .contains(rehearsal.cycle());
    assertThatThrownBy(() -> begin(rehearsing, year)).isInstanceOf(RuleBroken.class);

    NominationId begun = begin(rehearsing, rehearsal);
    assertThat(view(begun).participation()).isEqualTo(rehearsing);
  }

  @Test
  void isNotBegunFromARealCycle() {
    ParticipationId other = programme.participation(cases.cycle().cycle(), another(), mentee);
    assertThat(nominations.callFor(mentee, other, rehearsal.cycle())).isEmpty();
    assertThatThrownBy(() -> begin(other, rehearsal)).isInstanceOf(RuleBroken.class);
  }

  @Test
  void isNotBegunWhileTheRehearsalIsDeleted() {
    jdbc.sql("update cycle set removed_at = now(), removed_by = ? where id = ?")
        .params(cases.coordinator().value(), rehearsal.cycle().value())
        .update();
    assertThat(nominations.callFor(mentee, rehearsing)).isEmpty();
    assertThatThrownBy(() -> begin(rehearsing, rehearsal)).isInstanceOf(RuleBroken.class);
  }

  @Test
  void isReadByThoseWhoTakePartOnly() {
    NominationId begun = begin(rehearsing, rehearsal);
    assertThat(view(begun).id()).isEqualTo(begun);
    assertThat(nominations.nomination(cases.coordinator(), begun).id()).isEqualTo(begun);
    for (Role role : Role.values()) {
      if (role != Role.COORDINATOR) {
        PersonId other = programme.person("Other " + role, role);
        assertThatThrownBy(() -> nominations.nomination(other, begun))
            .as(role.name())
            .isInstanceOf(NotFound.class);
      }
    }
  }

  private MunicipalityId another() {
    return programme.town("Outside " + TOWNS.incrementAndGet(), Country.LV);
  }

  private NominationId begin(ParticipationId town, Year in) {
    return nominations.start(mentee, new NominationService.Start(in.cycle(), town, ""));
  }
}
