package org.culturalpearls.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.culturalpearls.ModulesSlice;
import org.culturalpearls.Race;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.CaseEvent;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.plan.MilestoneView;
import org.culturalpearls.plan.PlanChangeService;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.plan.ReportingService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Participations come to their end with their milestones; nothing else is open here. */
@ModulesSlice
class CompletedCasesTest {

  private static final String MIGRATION =
      "db/migration/cycle/V20261127_0310__completed_participations.sql";

  @Autowired MilestoneService milestones;
  @Autowired ReportingService reporting;
  @Autowired PlanChangeService changes;
  @Autowired ParticipationService participations;
  @Autowired CaseHistory story;
  @Autowired PlanCases cases;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void startClock() {
    clock.reset();
  }

  @Test
  void comesToItsEndWithTheLastMilestoneAndSaysSo() {
    PlanCase of = cases.inForce();
    List<MilestoneId> all = all(of);
    cases.reach(of, all.get(0));
    cases.reach(of, all.get(1));
    assertThat(stage(of)).isEqualTo(Stage.IN_FORCE);

    clock.set("2027-12-15T09:00:00Z");
    reporting.resolveOverdue(
        of.coordinator(),
        all.get(2),
        new ReportingService.OverdueResolution.Drop("The choir is gone."));

    assertThat(stage(of)).isEqualTo(Stage.COMPLETED);
    assertThat(story.page(of.participation(), 0).items().get(0))
        .extracting(CaseEvent::kind, CaseEvent::actor, CaseEvent::at)
        .isEqualTo(tuple("participation.completed", null, clock.instant()).toList());
    assertThat(milestones.milestones(of.townMember(), of.participation())).hasSize(3);
  }

  @Test
  void comesToItsEndWhereTheLastTwoAreConfirmedAtTheSameMoment() throws Exception {
    PlanCase of = cases.inForce();
    List<MilestoneId> all = all(of);
    cases.reach(of, all.get(0));
    cases.report(of, all.get(1));
    cases.report(of, all.get(2));

    assertThat(Race.winners(() -> reached(of, all.get(1)), () -> reached(of, all.get(2))))
        .isEqualTo(2);

    assertThat(stage(of)).isEqualTo(Stage.COMPLETED);
    assertThat(story.page(of.participation(), 0).items())
        .extracting(CaseEvent::kind)
        .containsOnlyOnce("participation.completed");
  }

  @Test
  void goesOnWithAMilestoneThatItsTeamAdds() {
    PlanCase of = cases.done();
    PlannedMilestone later =
        PlanCases.milestone("A festival", MilestoneOwner.named("The miller"), "2027-08-15");

    MilestoneId added = milestones.add(of.townMember(), of.participation(), later);

    assertThat(stage(of)).isEqualTo(Stage.IN_FORCE);
    assertThat(story.page(of.participation(), 0).items())
        .extracting(CaseEvent::kind, CaseEvent::actor)
        .contains(tuple("participation.goes-on", of.townMember()));
    cases.reach(of, added);
    assertThat(stage(of)).isEqualTo(Stage.COMPLETED);
  }

  @Test
  void goesOnWhileItsTeamChangesThePlan() {
    PlanCase of = cases.done();

    changes.begin(of.townMember(), of.participation());

    assertThat(stage(of)).isEqualTo(Stage.IN_FORCE);
    changes.withdraw(of.townLead(), of.participation());
    assertThat(stage(of)).isEqualTo(Stage.COMPLETED);
  }

  @Test
  void makesUpForWhatCameToItsEndBefore() throws Exception {
    PlanCase ended = cases.done();
    PlanCase underWay = cases.inForce();
    jdbc.sql("update participation set stage = 'IN_FORCE', ended_at = null where id = ?")
        .param(ended.participation().value())
        .update();

    jdbc.sql(new ClassPathResource(MIGRATION).getContentAsString(StandardCharsets.UTF_8)).update();

    assertThat(stage(ended)).isEqualTo(Stage.COMPLETED);
    assertThat(stage(underWay)).isEqualTo(Stage.IN_FORCE);
    assertThat(story.page(ended.participation(), 0).items())
        .extracting(CaseEvent::kind)
        .filteredOn("participation.completed"::equals)
        .hasSize(2);
  }

  private Object reached(PlanCase of, MilestoneId milestone) {
    return reporting.giveFeedback(of.mentor(), milestone, new ReportingService.Feedback(true, ""));
  }

  private List<MilestoneId> all(PlanCase of) {
    return milestones.milestones(of.townLead(), of.participation()).stream()
        .map(MilestoneView::id)
        .toList();
  }

  private Stage stage(PlanCase of) {
    return participations.participation(of.participation()).stage();
  }
}
