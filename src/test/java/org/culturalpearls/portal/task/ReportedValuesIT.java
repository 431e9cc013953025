package org.culturalpearls.portal.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.TestClock;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.plan.MilestoneState;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.PlanContentService;
import org.culturalpearls.plan.content.PlanMilestone;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.IndicatorService;
import org.culturalpearls.plan.indicator.Indicators;
import org.culturalpearls.plan.indicator.ValueView;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A report on a milestone and the values that go with it are stored together or not at all. */
@ApplicationTest
class ReportedValuesIT {

  @Autowired private Programme programme;
  @Autowired private PlannedTown planned;
  @Autowired private AgreedTown agreed;
  @Autowired private Engine engine;
  @Autowired private PlanService plans;
  @Autowired private PlanContentService rows;
  @Autowired private MilestoneService milestones;
  @Autowired private IndicatorService indicators;
  @Autowired private UserTasks tasks;
  @Autowired private TestClock clock;

  @Test
  void areStoredTogetherOrNotAtAll() {
    clock.reset();
    Case town = programme.newCase();
    PersonId mentor = programme.mentor(1);
    agreed.match(town, mentor, null);
    planned.assess(town);
    planned.write(town);
    RowId measure = rows.add(town.mentee(), town.id(), Measure.of("Open the cinema", ""));
    rows.add(town.mentee(), town.id(), Indicators.guests(measure));
    rows.add(
        town.mentee(),
        town.id(),
        new PlanMilestone(measure, PlannedTown.milestone("Roof", -1, town.mentee())));
    planned.submit(town, mentor);
    RowId guests = plans.plan(mentor, town.id()).content().indicators().get(0).id();
    MilestoneId roof =
        milestones.milestones(mentor, town.id()).stream()
            .filter(each -> each.wording().title().equals("Roof"))
            .findFirst()
            .orElseThrow()
            .id();
    engine.fire(town.key(), "CatchEvent_TimeToReport");
    TaskCard task =
        tasks.ofCase(town.key().value()).stream()
            .filter(each -> each.about() != null && each.about().id() == roof.value())
            .findFirst()
            .orElseThrow();
    Runnable value =
        () -> indicators.enterFor(town.mentee(), roof, Map.of(guests, new BigDecimal("35")));

    assertThatThrownBy(
            () ->
                tasks.submit(
                    town.mentee(),
                    task.id(),
                    Map.of("next", "report", "done", "", "participants", 25),
                    value))
        .isInstanceOf(RuleBroken.class);
    assertThat(values(town, mentor)).isEmpty();

    tasks.submit(
        town.mentee(),
        task.id(),
        Map.of("next", "report", "done", "It is on", "participants", 25),
        value);
    assertThat(values(town, mentor)).hasSize(1);
    assertThat(milestones.milestone(mentor, roof).state()).isEqualTo(MilestoneState.REPORTED);
  }

  private List<ValueView> values(Case town, PersonId reader) {
    return indicators.plan(reader, town.id()).measures().stream()
        .flatMap(each -> each.indicators().stream())
        .flatMap(each -> each.values().stream())
        .toList();
  }
}
