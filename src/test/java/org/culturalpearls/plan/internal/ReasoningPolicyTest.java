package org.culturalpearls.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.PlanService.MissingPart;
import org.culturalpearls.plan.content.Challenge;
import org.culturalpearls.plan.content.Contents;
import org.culturalpearls.plan.content.CostKind;
import org.culturalpearls.plan.content.CostLine;
import org.culturalpearls.plan.content.Direction;
import org.culturalpearls.plan.content.IndicatorKind;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.MeasureSource;
import org.culturalpearls.plan.content.PlanRow;
import org.culturalpearls.plan.content.PlannedIndicator;
import org.culturalpearls.plan.content.RowId;
import org.junit.jupiter.api.Test;

class ReasoningPolicyTest {

  private static final MilestoneOwner MILLER = MilestoneOwner.named("The miller");
  private static final PersonId MEMBER = new PersonId(7);
  private static final MilestoneOwner CHOIR = MilestoneOwner.named("The choir");

  private final ReasoningPolicy policy =
      new ReasoningPolicy(new SeedMoneySettings(new BigDecimal("5000")));

  @Test
  void findsNothingWhereEachStepLeadsToTheNext() {
    assertThat(
            gaps(
                new Challenge("Alone", ""),
                measure(MILLER, CHOIR, 1),
                indicator(2),
                seedMoney(2, "5000.00")))
        .isEmpty();
    assertThat(gaps()).isEmpty();
  }

  @Test
  void namesAChallengeThatNoMeasureAnswers() {
    assertThat(
            gaps(
                new Challenge("Answered", ""),
                new Challenge("Alone", ""),
                measure(MILLER, CHOIR, 1),
                indicator(3)))
        .containsExactly(MissingPart.of("challenge-2", "plan.gap.no-measure", "Alone"));
  }

  @Test
  void namesWhatAMeasureLacks() {
    assertThat(gaps(measure(null, null), measure(MILLER, null), indicator(2)))
        .extracting(MissingPart::field, MissingPart::key)
        .containsExactly(
            tuple("measure-1", "plan.gap.no-indicator"),
            tuple("measure-1", "plan.gap.no-owner"),
            tuple("measure-2", "plan.gap.no-second-owner"));
  }

  @Test
  void namesOwnersWhoLeftTheTeam() {
    MilestoneOwner member = MilestoneOwner.person(MEMBER);
    MilestoneOwner left = MilestoneOwner.person(new PersonId(8));
    assertThat(gaps(measure(left, member), measure(member, left), indicator(1), indicator(2)))
        .containsExactly(
            MissingPart.of("measure-1", "plan.gap.owner-left", "Cinema"),
            MissingPart.of("measure-2", "plan.gap.second-owner-left", "Cinema"));
  }

  @Test
  void namesSeedMoneyAboveTheLimit() {
    assertThat(
            gaps(
                measure(MILLER, CHOIR),
                indicator(1),
                seedMoney(1, "5000.00"),
                seedMoney(1, "0.01")))
        .containsExactly(
            MissingPart.of(
                "budget",
                "plan.gap.seed-money",
                new BigDecimal("5000.01"),
                new BigDecimal("5000")));
  }

  private List<MissingPart> gaps(PlanRow... rows) {
    return policy.gaps(Contents.of("", rows), Set.of(MEMBER));
  }

  private static Measure measure(MilestoneOwner owner, MilestoneOwner second, long... challenges) {
    List<RowId> answered = Arrays.stream(challenges).mapToObj(RowId::new).toList();
    return new Measure(
        "Cinema", "", "", owner, second, "", null, null, MeasureSource.OWN, "", answered);
  }

  private static PlannedIndicator indicator(long measure) {
    return new PlannedIndicator(
        new RowId(measure),
        "How many?",
        "people",
        Direction.UP,
        IndicatorKind.QUANTITATIVE,
        false,
        null,
        null,
        "",
        null,
        null,
        null);
  }

  private static CostLine seedMoney(long measure, String planned) {
    return new CostLine(
        new RowId(measure), "Projector", CostKind.SEED_MONEY, new BigDecimal(planned), null);
  }
}
