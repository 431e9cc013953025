package org.culturalpearls.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.culturalpearls.ModulesSlice;
import org.culturalpearls.TestClock;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneEventKind;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.IndicatorService;
import org.culturalpearls.plan.indicator.IndicatorService.Value;
import org.culturalpearls.plan.indicator.Indicators;
import org.culturalpearls.plan.indicator.PlanReview;
import org.culturalpearls.plan.indicator.PlanReview.MilestoneNews;
import org.culturalpearls.plan.indicator.PlanReviewService;
import org.culturalpearls.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModulesSlice
class PlanReviewFacadeTest {

  private static final Instant APRIL = Instant.parse("2027-04-01T00:00:00Z");

  @Autowired PlanReviewService reviews;
  @Autowired IndicatorService indicators;
  @Autowired PlanService plans;
  @Autowired PlanCases cases;
  @Autowired TestClock clock;

  PlanCase of;
  RowId guests;
  RowId helpers;

  @BeforeEach
  void inForceSinceWinter() {
    clock.reset();
    of = cases.inForceWith(List.of(Indicators::guests, Indicators::helpers));
    PlanContent content = plans.plan(of.townLead(), of.participation()).content();
    guests = content.indicators().get(0).id();
    helpers = content.indicators().get(1).id();
  }

  @Test
  void tellsFiguresThatAreNewAndWhatTheyWereBefore() {
    clock.set("2027-03-10T09:00:00Z");
    enter(helpers, "3");
    clock.set("2027-04-10T09:00:00Z");
    enter(helpers, "4");
    enter(guests, "35");

    PlanReview review = review(of.mentor());
    assertThat(review.values())
        .extracting(each -> each.measured().row().id())
        .containsExactly(guests, helpers);
    assertThat(review.values().get(0).before()).isEqualByComparingTo("10");
    assertThat(review.values().get(1).before()).isEqualByComparingTo("3");
    assertThat(review.values().get(1).measured().figure().current()).isEqualByComparingTo("7");
  }

  @Test
  void leavesOutWhatIsOldOrTakenBack() {
    clock.set("2027-03-10T09:00:00Z");
    enter(helpers, "3");
    clock.set("2027-04-10T09:00:00Z");
    indicators.takeBack(
        of.townLead(),
        of.participation(),
        indicators.enter(of.townLead(), of.participation(), guests, value("35")));
    assertThat(review(of.townLead()).values()).isEmpty();
  }

  @Test
  void tellsMilestonesThatWereReachedAndThoseThatAreLate() {
    clock.set("2027-03-05T09:00:00Z");
    assertThat(review(of.townLead()).late())
        .extracting(each -> each.wording().title())
        .containsExactly("First singing");
    clock.set("2027-04-10T09:00:00Z");
    cases.reach(of, cases.milestone(of));

    PlanReview review = review(of.townLead());
    assertThat(review.milestones())
        .containsExactly(
            new MilestoneNews("First singing", MilestoneEventKind.REACHED, clock.instant()));
    assertThat(review.late()).isEmpty();
    assertThat(reviews.since(of.townLead(), of.participation(), clock.instant().plusSeconds(1)))
        .hasValueSatisfying(later -> assertThat(later.milestones()).isEmpty());
  }

  @Test
  void namesMeasuresThatNeedAttention() {
    assertThat(review(of.townLead()).atRisk()).isEmpty();
    clock.set("2027-08-10T09:00:00Z");
    assertThat(review(of.townLead()).atRisk()).hasSize(1);
  }

  @Test
  void isForReadersOfAPlanThatIsCarriedOut() {
    assertThat(review(of.coordinator())).isNotNull();
    assertThatThrownBy(() -> review(of.otherMentor())).isInstanceOf(NotFound.class);
    PlanCase draft = cases.drafted();
    assertThat(reviews.since(draft.townLead(), draft.participation(), APRIL)).isEmpty();
  }

  private PlanReview review(PersonId reader) {
    return reviews.since(reader, of.participation(), APRIL).orElseThrow();
  }

  private void enter(RowId indicator, String amount) {
    indicators.enter(of.townLead(), of.participation(), indicator, value(amount));
  }

  private Value value(String amount) {
    return new Value(
        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), new BigDecimal(amount), "", "");
  }
}
