package org.culturalpearls.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.plan.MilestoneView;
import org.culturalpearls.plan.WrongPlanState;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.MeasureSource;
import org.culturalpearls.plan.content.PlanContentService;
import org.culturalpearls.plan.content.PlanMilestone;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.IndicatorService;
import org.culturalpearls.plan.indicator.Indicators;
import org.culturalpearls.practice.PracticeContent;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeService;
import org.culturalpearls.practice.PracticeStage;
import org.culturalpearls.practice.PracticeText;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Drafts of practices that begin with what a town carried out. */
@ApplicationTest
class PrefillIT {

  @Autowired private Programme programme;
  @Autowired private AgreedTown towns;
  @Autowired private PlannedTown planned;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private PracticeService practices;
  @Autowired private PrefillService prefill;
  @Autowired private MilestoneService milestones;
  @Autowired private PlanContentService rows;
  @Autowired private IndicatorService indicators;

  private Pair town;
  private PersonId member;
  private RowId measured;

  @BeforeEach
  void aPlanWithAMeasureThatIsMeasured() {
    clock.reset();
    town = towns.withLead();
    member = town.mentee();
    planned.assess(town.town());
    planned.write(town.town());
    RowId measure =
        rows.add(
            member,
            town.town().id(),
            new Measure(
                "Open the cinema",
                "On Sundays",
                "",
                null,
                null,
                "Quirina Zwetlanova",
                null,
                null,
                MeasureSource.OWN,
                "",
                List.of()));
    measured = rows.add(member, town.town().id(), Indicators.guests(measure));
    rows.add(
        member,
        town.town().id(),
        new PlanMilestone(measure, PlannedTown.milestone("Cinema is open", -1, member)));
  }

  @Test
  void beginsWithTheReportAndTheValuesOfTheIndicators() {
    submit();
    MilestoneId open = named("Cinema is open");
    assertThatThrownBy(() -> prefill.fromMilestone(member, open)).isInstanceOf(RuleBroken.class);
    reachAndMeasure();

    PracticeId draft = prefill.fromMilestone(member, open);

    assertThat(practices.practice(member, draft).stage()).isEqualTo(PracticeStage.DRAFT);
    PracticeContent content = practices.practice(member, draft).content();
    assertThat(content.municipality()).isNotNull();
    assertThat(content.text(PracticeText.TITLE)).isEqualTo("Cinema is open");
    assertThat(content.text(PracticeText.DONE)).isEqualTo("We swept it.");
    assertThat(content.text(PracticeText.NEED)).contains("The young leave");
    assertThat(content.text(PracticeText.STEPS)).isEqualTo("- Cinema is open");
    assertThat(content.text(PracticeText.RESULT))
        .isEqualTo("- How many come? 44 people (2027-04-10, https://example.org/counted)");
    assertThat(content.texts().values()).noneMatch(text -> text.contains("Zwetlanova"));
    assertThat(engine.task(new CaseKey(draft.key()), "UserTask_SubmitPractice")).isNotNull();
  }

  @Test
  void beginsWithAllMeasuresOfAPlanThatIsCarriedOut() {
    assertThatThrownBy(() -> prefill.fromPlan(member, town.town().id()))
        .isInstanceOf(WrongPlanState.class);
    submit();

    PracticeId draft = prefill.fromPlan(town.lead(), town.town().id());

    PracticeContent content = practices.practice(town.lead(), draft).content();
    assertThat(content.text(PracticeText.DONE)).contains("Open the cinema", "What we do");
    assertThat(content.text(PracticeText.STEPS)).contains("- Cinema is open");
    assertThat(content.text(PracticeText.TITLE)).isEmpty();
  }

  @Test
  void isForTheTownsOwnPeople() {
    submit();
    reachAndMeasure();
    MilestoneId open = named("Cinema is open");
    PersonId other = towns.withLead().mentee();

    assertThatThrownBy(() -> prefill.fromMilestone(other, open)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> prefill.fromPlan(other, town.town().id()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> prefill.fromPlan(programme.coordinator(), town.town().id()))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> prefill.fromMilestone(programme.coordinator(), open))
        .isInstanceOf(NotAllowed.class);
  }

  private void submit() {
    planned.submit(town.town(), town.lead());
  }

  private void reachAndMeasure() {
    engine.fire(town.key(), "CatchEvent_TimeToReport");
    clock.set("2027-04-10T09:00:00Z");
    indicators.enter(
        member,
        town.town().id(),
        measured,
        new IndicatorService.Value(
            LocalDate.of(2027, 4, 10),
            new BigDecimal("44"),
            "Counted by Quirina Zwetlanova",
            "https://example.org/counted"));
    engine.complete(
        member,
        town.key(),
        "UserTask_ReportMilestone",
        Map.of("next", "report", "done", "We swept it.", "participants", 80));
    engine.complete(
        town.lead(), town.key(), "UserTask_GiveMilestoneFeedback", Map.of("decision", "reached"));
  }

  private MilestoneId named(String title) {
    return milestones.milestones(member, town.town().id()).stream()
        .filter(each -> each.wording().title().equals(title))
        .map(MilestoneView::id)
        .findFirst()
        .orElseThrow();
  }
}
