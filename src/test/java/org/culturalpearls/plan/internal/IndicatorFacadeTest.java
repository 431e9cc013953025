package org.culturalpearls.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.culturalpearls.ModulesSlice;
import org.culturalpearls.StatementCounter;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.plan.MilestoneView;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.plan.WrongPlanState;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.PlanMilestone;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.IndicatorService;
import org.culturalpearls.plan.indicator.IndicatorService.Value;
import org.culturalpearls.plan.indicator.Indicators;
import org.culturalpearls.plan.indicator.KitQuestion;
import org.culturalpearls.plan.indicator.Measured;
import org.culturalpearls.plan.indicator.ValueId;
import org.culturalpearls.plan.indicator.ValueView;
import org.culturalpearls.plan.survey.AskedQuestion;
import org.culturalpearls.plan.survey.SurveyId;
import org.culturalpearls.plan.survey.SurveyLanguage;
import org.culturalpearls.plan.survey.SurveyService;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModulesSlice
class IndicatorFacadeTest {

  @Autowired IndicatorService indicators;
  @Autowired PlanService plans;
  @Autowired SurveyService surveys;
  @Autowired MilestoneService milestones;
  @Autowired ParticipationService participations;
  @Autowired PlanCases cases;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired StatementCounter statements;

  PlanCase of;
  RowId guests;
  RowId helpers;
  LocalDate today;

  @BeforeEach
  void inForce() {
    clock.reset();
    of = cases.inForceWith(List.of(Indicators::guests, Indicators::helpers));
    PlanContent content = plans.plan(of.townLead(), of.participation()).content();
    guests = content.indicators().get(0).id();
    helpers = content.indicators().get(1).id();
    clock.set("2027-04-01T09:00:00Z");
    today = LocalDate.parse("2027-04-01");
  }

  @Test
  void keepsWhatWasMeasuredAndByWhom() {
    ValueId id =
        indicators.enter(
            of.townMember(),
            of.participation(),
            guests,
            value(today.minusDays(3), "35.5", " At the door ", "https://town.example/guests"));

    Measured measured = measured(of.mentor(), guests);
    assertThat(measured.figure().current()).isEqualByComparingTo("35.5");
    assertThat(measured.figure().way()).isEqualTo(51);
    assertThat(measured.last())
        .isEqualTo(
            new ValueView(
                id,
                0,
                guests,
                today.minusDays(3),
                new BigDecimal("35.50"),
                "At the door",
                "https://town.example/guests",
                new ValueView.Act(of.townMember(), clock.instant()),
                null,
                null,
                null));
    assertThat(measured(of.coordinator(), helpers).figure().isMeasured()).isFalse();
  }

  @Test
  void correctsAValueOnceForEachVersion() {
    ValueId id = enter(guests, today, "35");
    indicators.correct(
        of.townMember(), of.participation(), id, 0, value(today.minusDays(1), "30", "", ""));

    ValueView corrected = measured(of.townLead(), guests).last();
    assertThat(corrected.amount()).isEqualByComparingTo("30");
    assertThat(corrected.entered().by()).isEqualTo(of.townLead());
    assertThat(corrected.corrected().by()).isEqualTo(of.townMember());
    assertThatThrownBy(
            () ->
                indicators.correct(
                    of.townLead(), of.participation(), id, 0, value(today, "31", "", "")))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThat(measured(of.townLead(), guests).figure().current()).isEqualByComparingTo("30");
  }

  @Test
  void takesAValueBackAndPutsItBack() {
    ValueId id = enter(helpers, today, "7");
    indicators.takeBack(of.townMember(), of.participation(), id);
    assertThat(measured(of.townLead(), helpers).figure().isMeasured()).isFalse();
    assertThat(measured(of.townLead(), helpers).values()).hasSize(1);
    assertThatThrownBy(() -> indicators.takeBack(of.townLead(), of.participation(), id))
        .isInstanceOf(AlreadyDone.class);
    assertThatThrownBy(
            () ->
                indicators.correct(
                    of.townLead(), of.participation(), id, 1, value(today, "8", "", "")))
        .isInstanceOf(AlreadyDone.class);

    indicators.putBack(of.townLead(), of.participation(), id);
    assertThat(measured(of.townLead(), helpers).figure().current()).isEqualByComparingTo("7");
    assertThatThrownBy(() -> indicators.putBack(of.townLead(), of.participation(), id))
        .isInstanceOf(AlreadyDone.class);
  }

  @Test
  void namesEverythingThatIsWrongAtOnce() {
    assertThat(refused(value(null, null, "x".repeat(501), "http://town.example")))
        .containsExactly("day", "amount", "note", "link");
    assertThat(refused(value(today.plusDays(1), "1000000000", "", "ftp://x")))
        .containsExactly("day", "amount", "link");
    assertThat(refused(value(Indicators.BEGINNING.minusDays(1), "1.001", "", "")))
        .containsExactly("day", "amount");
    assertThat(refused(value(LocalDate.MIN, "1", "a\0b", ""))).containsExactly("day", "note");
    assertThat(measured(of.townLead(), guests).values()).isEmpty();
  }

  @Test
  void takesTheDayOfTheBeginningAndToday() {
    enter(guests, Indicators.BEGINNING, "10");
    enter(guests, today, "12");
    assertThat(measured(of.townLead(), guests).figure().current()).isEqualByComparingTo("12");
  }

  @Test
  void knowsNoIndicatorOrValueOfAnotherTown() {
    clock.reset();
    PlanCase other = cases.inForceWith(List.of(Indicators::guests));
    clock.set("2027-04-01T09:00:00Z");
    ValueId id = enter(guests, today, "35");
    Value value = value(today, "1", "", "");
    assertThatThrownBy(
            () -> indicators.enter(other.townLead(), other.participation(), guests, value))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> indicators.correct(other.townLead(), other.participation(), id, 0, value))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> indicators.takeBack(other.townLead(), other.participation(), id))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> indicators.putBack(other.townLead(), other.participation(), id))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void isWrittenByTheTeamAndReadByWhoReadsThePlan() {
    ValueId id = enter(guests, today, "35");
    Value value = value(today, "1", "", "");
    for (PersonId reader : List.of(of.mentor(), of.twin(), of.coordinator())) {
      assertThat(measured(reader, guests).values()).hasSize(1);
      assertThatThrownBy(() -> indicators.enter(reader, of.participation(), guests, value))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> indicators.correct(reader, of.participation(), id, 0, value))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> indicators.takeBack(reader, of.participation(), id))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> indicators.putBack(reader, of.participation(), id))
          .isInstanceOf(NotAllowed.class);
    }
    assertThatThrownBy(() -> indicators.plan(of.otherMentor(), of.participation()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> indicators.enter(of.otherMentor(), of.participation(), guests, value))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void takesNoValueBeforeThePlanIsSubmittedNorAfterTheTownLeft() {
    PlanCase draft = cases.drafted();
    Value value = value(today, "1", "", "");
    assertThat(indicators.plan(draft.townLead(), draft.participation()))
        .isEqualTo(new IndicatorService.MeasuredPlan(PlanState.DRAFT, List.of()));
    assertThatThrownBy(
            () -> indicators.enter(draft.townLead(), draft.participation(), guests, value))
        .isInstanceOf(WrongPlanState.class);

    jdbc.sql("update participation set stage = 'LEFT' where id = ?")
        .param(of.participation().value())
        .update();
    assertThatThrownBy(() -> enter(guests, today, "35"))
        .asInstanceOf(type(AlreadyDone.class))
        .returns("error.plan.participation-ended", Problem::key);
  }

  @Test
  void takesNoMoreValuesThanPeopleRead() {
    for (int i = 0; i < Value.MOST; i++) {
      enter(helpers, today, "1");
    }
    assertThatThrownBy(() -> enter(helpers, today, "1"))
        .asInstanceOf(type(RuleBroken.class))
        .returns("error.indicator.too-many", Problem::key);
  }

  @Test
  void readsAllValuesInAsManyStatements() {
    enter(guests, today, "1");
    int one = statements.during(() -> indicators.plan(of.townLead(), of.participation()));
    for (int i = 0; i < 20; i++) {
      enter(i % 2 == 0 ? guests : helpers, today, "1");
    }
    assertThat(statements.during(() -> indicators.plan(of.townLead(), of.participation())))
        .isEqualTo(one);
  }

  /** It counts from the end of a round until that is discarded. */
  @Test
  void readsWhatResidentsAnsweredInAClosedRound() {
    clock.reset();
    of =
        cases.inForceWith(
            List.of(
                measure -> Indicators.firstTimers(measure, KitQuestion.FIRST_TIME.name()),
                Indicators::guests));
    guests = plans.plan(of.townLead(), of.participation()).content().indicators().get(0).id();
    clock.set("2027-04-01T09:00:00Z");
    SurveyId survey =
        surveys.create(
            of.townLead(),
            of.participation(),
            new SurveyService.Draft(
                "Mill day",
                "",
                SurveyLanguage.ENGLISH,
                today,
                today,
                List.of(AskedQuestion.of(KitQuestion.FIRST_TIME))));
    String token = surveys.survey(of.townLead(), of.participation(), survey).token();
    for (int i = 0; i < 6; i++) {
      surveys.answer(token, "page " + i, Map.of(KitQuestion.FIRST_TIME, i < 2 ? 0 : 1));
    }
    assertThat(measured(of.mentor(), guests).values()).isEmpty();

    clock.advanceDays(1);
    Measured measured = measured(of.mentor(), guests);
    assertThat(measured.figure().current()).isEqualByComparingTo("40.0");
    assertThat(measured.figure().asOf()).isEqualTo(today);
    assertThat(measured.last().answers()).isEqualTo(5);
    assertThat(measured.values()).hasSize(1);

    surveys.discard(of.townLead(), of.participation(), survey, "A class tried it out.");
    assertThat(measured(of.mentor(), guests).values()).isEmpty();
  }

  @Test
  void entersValuesOfTheMeasureOfAMilestone() {
    MilestoneId milestone = withMilestone();
    List<Measured> asked = indicators.ofMilestone(of.townMember(), milestone);
    assertThat(asked).extracting(each -> each.row().id()).containsExactly(guests, helpers);
    assertThat(indicators.ofMilestone(of.mentor(), cases.milestone(of))).isEmpty();

    indicators.enterFor(
        of.townMember(),
        milestone,
        Map.of(guests, new BigDecimal("35"), helpers, new BigDecimal("4")));
    assertThat(measured(of.mentor(), helpers).last().day()).isEqualTo(today);
    assertThat(measured(of.mentor(), guests).figure().current()).isEqualByComparingTo("35");
  }

  @Test
  void entersAllValuesOfAMilestoneOrNone() {
    MilestoneId milestone = withMilestone();
    Map<RowId, BigDecimal> amounts =
        Map.of(guests, new BigDecimal("35"), helpers, new BigDecimal("1.001"));
    assertThatThrownBy(() -> indicators.enterFor(of.townLead(), milestone, amounts))
        .asInstanceOf(type(RuleBroken.class))
        .extracting(refused -> refused.field().orElseThrow())
        .isEqualTo(IndicatorService.fieldOf(helpers));
    assertThatThrownBy(
            () ->
                indicators.enterFor(of.townLead(), milestone, Map.of(new RowId(1), BigDecimal.ONE)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> indicators.enterFor(of.mentor(), milestone, Map.of(guests, BigDecimal.ONE)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> indicators.ofMilestone(of.otherMentor(), milestone))
        .isInstanceOf(NotFound.class);
    assertThat(measured(of.mentor(), guests).values()).isEmpty();
  }

  /** Its milestone of the measure is the last of all. */
  private MilestoneId withMilestone() {
    clock.reset();
    of =
        cases.inForceWith(
            List.of(
                Indicators::guests,
                Indicators::helpers,
                measure ->
                    new PlanMilestone(
                        measure,
                        PlanCases.milestone(
                            "The roof is on", MilestoneOwner.named("A roofer"), "2027-11-01"))));
    PlanContent content = plans.plan(of.townLead(), of.participation()).content();
    guests = content.indicators().get(0).id();
    helpers = content.indicators().get(1).id();
    clock.set("2027-04-01T09:00:00Z");
    List<MilestoneView> all = milestones.milestones(of.townLead(), of.participation());
    return all.get(all.size() - 1).id();
  }

  private ValueId enter(RowId indicator, LocalDate day, String amount) {
    return indicators.enter(
        of.townLead(), of.participation(), indicator, value(day, amount, "", ""));
  }

  private static Value value(LocalDate day, String amount, String note, String link) {
    return new Value(day, amount == null ? null : new BigDecimal(amount), note, link);
  }

  private List<String> refused(Value value) {
    try {
      indicators.enter(of.townLead(), of.participation(), guests, value);
      return List.of();
    } catch (RuleBroken refused) {
      return refused.each().stream().map(each -> each.field().orElse("")).toList();
    }
  }

  private Measured measured(PersonId reader, RowId indicator) {
    return indicators.plan(reader, of.participation()).measures().stream()
        .flatMap(measure -> measure.indicators().stream())
        .filter(each -> each.row().id().equals(indicator))
        .findFirst()
        .orElseThrow();
  }
}
