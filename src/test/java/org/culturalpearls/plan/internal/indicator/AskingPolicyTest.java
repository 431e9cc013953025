package org.culturalpearls.plan.internal.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.MeasureSource;
import org.culturalpearls.plan.content.PlannedIndicator;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.IndicatorService.MeasuredMeasure;
import org.culturalpearls.plan.indicator.Indicators;
import org.culturalpearls.plan.indicator.MeasureReason;
import org.culturalpearls.plan.indicator.MeasureState;
import org.culturalpearls.plan.indicator.Measured;
import org.culturalpearls.plan.indicator.Standing;
import org.culturalpearls.plan.indicator.ValueView;
import org.culturalpearls.plan.internal.indicator.AskingPolicy.Earlier;
import org.culturalpearls.plan.internal.indicator.AskingPolicy.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AskingPolicyTest {

  private static final PersonId OWNER = new PersonId(1);
  private static final PersonId SECOND = new PersonId(2);
  private static final PersonId LEAD = new PersonId(3);
  private static final RowId INDICATOR = new RowId(40);
  private static final LocalDate BEGUN = LocalDate.parse("2027-01-31");
  private static final AskingSettings SETTINGS =
      new AskingSettings(Period.ofMonths(1), Period.ofMonths(1), LocalTime.of(8, 0), 30);

  private Set<PersonId> askable = Set.of(OWNER, SECOND, LEAD);
  private MilestoneOwner owner = MilestoneOwner.person(OWNER);
  private MilestoneOwner secondOwner = MilestoneOwner.person(SECOND);
  private LocalDate startsOn;
  private MeasureState state = MeasureState.ON_TIME;
  private List<ValueView> values = List.of();
  private Earlier earlier;

  @Test
  void asksTheOwnerAfterAMonthWithoutAValue() {
    assertThat(on("2027-02-27")).isEmpty();
    assertThat(on("2027-02-28")).containsExactly(new Turn(OWNER, INDICATOR, BEGUN, 1));
    assertThat(on("2027-09-01")).containsExactly(new Turn(OWNER, INDICATOR, BEGUN, 1));
  }

  @Test
  void countsFromTheLatestValue() {
    values = List.of(Indicators.value(1, LocalDate.parse("2027-03-10"), "35"));
    assertThat(on("2027-04-09")).isEmpty();
    assertThat(on("2027-04-10"))
        .containsExactly(new Turn(OWNER, INDICATOR, LocalDate.parse("2027-03-10"), 1));
  }

  @Test
  void countsFromTheBeginningOfTheMeasure() {
    startsOn = LocalDate.parse("2027-05-01");
    assertThat(on("2027-05-31")).isEmpty();
    assertThat(on("2027-06-01"))
        .containsExactly(new Turn(OWNER, INDICATOR, LocalDate.parse("2027-05-01"), 1));
  }

  @Test
  void asksTheSecondOwnerAMonthLaterAndNobodyAfterwards() {
    earlier = new Earlier(BEGUN, 1, LocalDate.parse("2027-03-05"));
    assertThat(on("2027-04-04")).isEmpty();
    assertThat(on("2027-04-05")).containsExactly(new Turn(SECOND, INDICATOR, BEGUN, 2));
    earlier = new Earlier(BEGUN, 2, LocalDate.parse("2027-04-05"));
    assertThat(on("2027-09-01")).isEmpty();
  }

  @Test
  void beginsAnewAfterAValue() {
    earlier = new Earlier(BEGUN, 2, LocalDate.parse("2027-04-05"));
    values = List.of(Indicators.value(1, LocalDate.parse("2027-04-06"), "35"));
    assertThat(on("2027-05-06"))
        .containsExactly(new Turn(OWNER, INDICATOR, LocalDate.parse("2027-04-06"), 1));
  }

  @Test
  void asksWhoIsLeftOfBothAndThenNobodyElse() {
    askable = Set.of(SECOND, LEAD);
    assertThat(on("2027-03-01")).containsExactly(new Turn(SECOND, INDICATOR, BEGUN, 1));
    earlier = new Earlier(BEGUN, 1, LocalDate.parse("2027-03-01"));
    assertThat(on("2027-06-01")).isEmpty();
  }

  @Test
  void asksTheLeadWhereNobodyOfBothHasALogin() {
    owner = MilestoneOwner.named("The miller");
    secondOwner = null;
    assertThat(on("2027-03-01")).containsExactly(new Turn(LEAD, INDICATOR, BEGUN, 1));
    askable = Set.of();
    assertThat(on("2027-03-01")).isEmpty();
  }

  @Test
  void asksNobodyForWhatIsReached() {
    values = List.of(Indicators.value(1, BEGUN, "60"));
    assertThat(on("2027-09-01")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(MeasureState.class)
  void asksNobodyOfAMeasureThatIsReachedOrDropped(MeasureState each) {
    state = each;
    boolean over = each == MeasureState.REACHED || each == MeasureState.DROPPED;
    assertThat(on("2027-09-01").isEmpty()).isEqualTo(over);
  }

  private List<Turn> on(String today) {
    PlannedIndicator planned = Indicators.guests(new RowId(4));
    Measured indicator =
        new Measured(
            new Row<>(INDICATOR, 0, planned, null, null), FigurePolicy.of(planned, values), values);
    Measure measure =
        new Measure(
            "Cinema",
            "",
            "",
            owner,
            secondOwner,
            "",
            startsOn,
            null,
            MeasureSource.OWN,
            "",
            List.of());
    MeasuredMeasure measured =
        new MeasuredMeasure(
            new Row<>(new RowId(4), 0, measure, null, null),
            Standing.of(state, MeasureReason.NOTHING_DUE),
            List.of(indicator));
    return new AskingPolicy(SETTINGS, LEAD, askable, BEGUN, LocalDate.parse(today))
        .turn(measured, indicator, earlier).stream().toList();
  }
}
