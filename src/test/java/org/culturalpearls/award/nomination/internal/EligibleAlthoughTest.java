package org.culturalpearls.award.nomination.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.AwardCases;
import org.culturalpearls.award.AwardCases.Year;
import org.culturalpearls.award.AwardSlice;
import org.culturalpearls.award.Nominated;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.nomination.EligibilityProblem;
import org.culturalpearls.award.nomination.EligibilityProblem.Kind;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.NominationSteps;
import org.culturalpearls.award.nomination.NominationSteps.CheckEligibility.Answer;
import org.culturalpearls.award.setup.EligibleArea;
import org.culturalpearls.cycle.MentorsOfTowns;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Against a rule of the cycle a nomination is eligible only with a reason. */
@AwardSlice
class EligibleAlthoughTest {

  @Autowired AwardCases cases;
  @Autowired Nominated nominated;
  @Autowired TestProgramme programme;
  @Autowired NominationSteps steps;
  @Autowired MentorsOfTowns mentors;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

  private PersonId coordinator;
  private Year year;

  @BeforeEach
  void aCallThatClosed() {
    clock.reset();
    when(mentors.mentorsOf(any())).thenReturn(Map.of());
    year = cases.withAward(new EligibleArea(Country.LV, List.of(), List.of()));
    coordinator = cases.coordinator();
    programme.worksAt(coordinator, "Office of the programme");
  }

  @Test
  void asksForAReasonWhereARuleIsBrokenAndKeepsIt() {
    Entry norwegian = submitted(Country.NO);
    assertThatThrownBy(() -> check(norwegian, " "))
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.field()).contains("although"));

    check(norwegian, "The steering group invited it.");

    assertThat(steps.eligibleAlthough(coordinator, norwegian.id()))
        .isEqualTo("The steering group invited it.");
    assertThat(trail(norwegian))
        .containsExactlyInAnyOrder("nomination.eligible", "nomination.eligible-although");
    assertThatThrownBy(() -> steps.eligibleAlthough(norwegian.mentee(), norwegian.id()))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void asksForNoneWhereTheRulesHaveNothingAgainstIt() {
    Entry latvian = submitted(Country.LV);
    check(latvian, "");
    assertThat(steps.eligibleAlthough(coordinator, latvian.id())).isEmpty();
    assertThat(trail(latvian)).containsExactly("nomination.eligible");
  }

  @Test
  void keepsWhatIsTypedWhereNoReasonIsNeeded() {
    Entry latvian = submitted(Country.LV);
    check(latvian, "As in the last cycle.");
    assertThat(steps.eligibleAlthough(coordinator, latvian.id()))
        .isEqualTo("As in the last cycle.");
    assertThat(trail(latvian)).containsExactly("nomination.eligible");
  }

  /** The form of a task from before this was asked has no field for it. */
  @Test
  void goesOnWhereTheFormCouldNotAsk() {
    Entry norwegian = submitted(Country.NO);
    check(norwegian, null);
    assertThat(trail(norwegian)).contains("nomination.eligible");
  }

  @Test
  void tellsTheWriterThatATownHasEnteredWithAnotherNomination() {
    Entry lead = nominated.in(year.cycle(), NominationState.DRAFT, Country.LV);
    Entry itself = submitted(Country.LV);
    nominated.addTown(lead.id(), itself.town(), 1);
    programme.worksAt(lead.mentee(), "Town hall " + lead.mentee().value());

    assertThat(steps.doubts(lead.mentee(), lead.id()))
        .containsExactly(new EligibilityProblem(Kind.ENTERED_TWICE, itself.town(), ""));
  }

  private Entry submitted(Country country) {
    Entry entry = nominated.in(year.cycle(), NominationState.SUBMITTED, country);
    programme.worksAt(entry.mentee(), "Town hall " + entry.mentee().value());
    return entry;
  }

  private void check(Entry entry, String reason) {
    steps.check(
        coordinator,
        entry.id(),
        new NominationSteps.CheckEligibility(Answer.ELIGIBLE, Set.of(), false, null, "", reason));
  }

  private List<String> trail(Entry entry) {
    return jdbc.sql("select kind from nomination_trail where nomination_id = ?")
        .param(entry.id().value())
        .query(String.class)
        .list();
  }
}
