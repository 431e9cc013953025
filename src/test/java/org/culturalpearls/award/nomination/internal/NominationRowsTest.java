package org.culturalpearls.award.nomination.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.AwardCases;
import org.culturalpearls.award.AwardSlice;
import org.culturalpearls.award.Nominated;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.core.Nomination;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.nomination.core.Nominations;
import org.culturalpearls.award.nomination.core.Stakeholders;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.ties.OrganisationId;
import org.culturalpearls.shared.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AwardSlice
class NominationRowsTest {

  @Autowired AwardCases cases;
  @Autowired Nominated nominated;
  @Autowired NominationReads reads;
  @Autowired Nominations nominations;
  @Autowired TestProgramme programme;

  @Test
  void saysWhoStandsBehindANomination() {
    CycleId cycle = cases.withAward().cycle();
    Entry entry = nominated.in(cycle, NominationState.ELIGIBLE);
    MunicipalityId member = programme.town("Member of it", Country.EE);
    nominated.addTown(entry.id(), member, 1);

    NominationFacts facts = reads.facts(entry.id());
    assertThat(facts.cycle()).isEqualTo(cycle);
    assertThat(facts.participation()).isEqualTo(entry.participation());
    assertThat(facts.state()).isEqualTo(NominationState.ELIGIBLE);
    assertThat(facts.country()).isEqualTo(Country.LV);
    assertThat(facts.municipalities()).containsExactlyInAnyOrder(entry.town(), member);
    assertThat(facts.people()).containsExactly(entry.mentee());
    assertThat(reads.stakeholders(List.of(facts)))
        .containsEntry(
            entry.id(),
            new Stakeholders(
                Set.of(Country.LV, Country.EE),
                Set.of(entry.town(), member),
                Set.of(entry.mentee()),
                Set.of(new OrganisationId(programme.organisation("An organisation"))),
                facts.callOpens()));
  }

  @Test
  void findsThoseOfACycleByTheirStates() {
    CycleId cycle = cases.withAward().cycle();
    Entry first = nominated.in(cycle, NominationState.ELIGIBLE);
    Entry second = nominated.in(cycle, NominationState.SELECTED, Country.PL);
    nominated.in(cycle, NominationState.WITHDRAWN);
    nominated.in(cases.withAward().cycle(), NominationState.ELIGIBLE);

    assertThat(reads.inCycle(cycle, EnumSet.of(NominationState.ELIGIBLE, NominationState.SELECTED)))
        .extracting(NominationFacts::id)
        .containsExactlyInAnyOrder(first.id(), second.id());
    assertThat(reads.inCycle(cycle, Set.of(NominationState.IN_JURY))).isEmpty();
  }

  @Test
  void readsWhatIsInTheTablesAsAnAggregate() {
    Entry entry = nominated.in(cases.withAward().cycle(), NominationState.COMPLETING);
    Nomination nomination = nominations.findById(entry.id().value()).orElseThrow();
    assertThat(nomination.state()).isEqualTo(NominationState.COMPLETING);
    assertThat(nomination.rounds()).isEqualTo(1);
    assertThat(nomination.completeUntil()).isNotNull();
  }

  @Test
  void saysThatThereIsNone() {
    assertThatThrownBy(() -> reads.facts(new NominationId(0))).isInstanceOf(NotFound.class);
  }
}
