package org.culturalpearls.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.culturalpearls.ModulesSlice;
import org.culturalpearls.TestClock;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.WrongPlanState;
import org.culturalpearls.plan.content.PlanMilestone;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.IndicatorService;
import org.culturalpearls.plan.indicator.Indicators;
import org.culturalpearls.plan.indicator.MeasureReason;
import org.culturalpearls.plan.indicator.MeasureService;
import org.culturalpearls.plan.indicator.MeasureService.Said;
import org.culturalpearls.plan.indicator.MeasureState;
import org.culturalpearls.plan.indicator.Standing;
import org.culturalpearls.plan.indicator.ValueView;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModulesSlice
class MeasureFacadeTest {

  private static final Said AT_RISK =
      new Said(MeasureState.AT_RISK, "The roof leaks", "Ask a roofer");

  @Autowired MeasureService measures;
  @Autowired IndicatorService indicators;
  @Autowired PlanService plans;
  @Autowired PlanCases cases;
  @Autowired TestClock clock;

  PlanCase of;
  RowId measure;

  @BeforeEach
  void inForce() {
    clock.reset();
    of =
        cases.inForceWith(
            List.of(
                Indicators::guests,
                row ->
                    new PlanMilestone(
                        row,
                        PlanCases.milestone(
                            "The roof is on", MilestoneOwner.named("The roofer"), "2027-05-01"))));
    measure = plans.plan(of.townLead(), of.participation()).content().measures().get(0).id();
    clock.set("2027-04-01T09:00:00Z");
  }

  @Test
  void saysWhatDatesAndMilestonesSay() {
    assertThat(standing(of.mentor()).reason()).isEqualTo(MeasureReason.NEXT_MILESTONE);
    clock.set("2027-05-02T09:00:00Z");
    assertThat(standing(of.mentor()).computed()).isEqualTo(MeasureState.LATE);
    assertThat(standing(of.mentor()).reason()).isEqualTo(MeasureReason.MILESTONE_LATE);
  }

  @Test
  void theTeamOverrulesItWithASentenceAndTakesThatBack() {
    measures.say(of.townMember(), of.participation(), measure, null, AT_RISK);

    Standing standing = standing(of.coordinator());
    assertThat(standing.state()).isEqualTo(MeasureState.AT_RISK);
    assertThat(standing.computed()).isEqualTo(MeasureState.ON_TIME);
    assertThat(standing.word())
        .isEqualTo(
            new Standing.Word(
                0,
                MeasureState.AT_RISK,
                "The roof leaks",
                "Ask a roofer",
                new ValueView.Act(of.townMember(), clock.instant())));

    measures.say(
        of.townLead(), of.participation(), measure, 0L, new Said(null, "", "Ask two roofers"));
    assertThat(standing(of.mentor()).state()).isEqualTo(MeasureState.ON_TIME);
    assertThat(standing(of.mentor()).word().nextStep()).isEqualTo("Ask two roofers");

    measures.takeBack(of.townLead(), of.participation(), measure);
    measures.takeBack(of.townLead(), of.participation(), measure);
    assertThat(standing(of.mentor()).word()).isNull();
  }

  @Test
  void nobodyOverwritesWhatWasNotRead() {
    measures.say(of.townMember(), of.participation(), measure, null, AT_RISK);
    for (Long seen : new Long[] {null, 1L}) {
      assertThatThrownBy(
              () -> measures.say(of.townLead(), of.participation(), measure, seen, AT_RISK))
          .isInstanceOf(ChangedMeanwhile.class);
    }
    measures.takeBack(of.townLead(), of.participation(), measure);
    assertThatThrownBy(() -> measures.say(of.townLead(), of.participation(), measure, 0L, AT_RISK))
        .isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void asksForASentenceAndOfWhatIsAtRiskForANextStep() {
    assertThat(refused(new Said(MeasureState.LATE, "", ""))).containsExactly("sentence");
    assertThat(refused(new Said(MeasureState.AT_RISK, " ", " ")))
        .containsExactly("sentence", "nextStep");
    assertThat(refused(new Said(null, "", ""))).containsExactly("state");
    assertThat(refused(new Said(null, "x".repeat(501), "x".repeat(501))))
        .containsExactly("sentence", "nextStep");
    clock.set("2027-04-30T09:00:00Z");
    assertThat(standing(of.mentor()).computed()).isEqualTo(MeasureState.ON_TIME);
    assertThat(standing(of.mentor()).word()).isNull();
  }

  @Test
  void isSaidByTheTeamOfATownThatCarriesItsPlanOut() {
    for (PersonId reader : List.of(of.mentor(), of.coordinator())) {
      assertThatThrownBy(() -> measures.say(reader, of.participation(), measure, null, AT_RISK))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> measures.takeBack(reader, of.participation(), measure))
          .isInstanceOf(NotAllowed.class);
    }
    assertThatThrownBy(
            () -> measures.say(of.otherMentor(), of.participation(), measure, null, AT_RISK))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> measures.say(of.townLead(), of.participation(), new RowId(1), null, AT_RISK))
        .isInstanceOf(NotFound.class);
    clock.reset();
    PlanCase draft = cases.drafted();
    assertThatThrownBy(
            () -> measures.say(draft.townLead(), draft.participation(), measure, null, AT_RISK))
        .isInstanceOf(WrongPlanState.class);
  }

  private Standing standing(PersonId reader) {
    return indicators.plan(reader, of.participation()).measures().get(0).standing();
  }

  private List<String> refused(Said said) {
    try {
      measures.say(of.townLead(), of.participation(), measure, null, said);
      return List.of();
    } catch (RuleBroken refused) {
      return refused.each().stream().map(each -> each.field().orElse("")).toList();
    }
  }
}
