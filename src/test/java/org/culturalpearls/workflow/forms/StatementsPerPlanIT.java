package org.culturalpearls.workflow.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.StatementCounter;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.people.Role;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.PlanSection;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.plan.content.Contents;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.PlanMilestone;
import org.culturalpearls.plan.content.PlanRow;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan is worded with as many statements whether few or many people are responsible in it. */
@ApplicationTest
class StatementsPerPlanIT {

  @Autowired private PlanSections sections;
  @Autowired private TestProgramme programme;
  @Autowired private StatementCounter statements;

  @Test
  void readsAllWhoAreResponsibleAtOnce() {
    PlanContent few = plan(1);
    PlanContent many = plan(12);

    assertThat(statements.during(() -> sections.of(few))).isEqualTo(1);
    assertThat(statements.during(() -> sections.of(many))).isEqualTo(1);
    assertThat(sections.of(many).get(PlanSection.MILESTONES).value())
        .contains("Responsible 0", "Responsible 11");
  }

  @Test
  void wordsMilestonesForWhichNobodyIsResponsible() {
    PlanContent plan = Contents.of("", milestone("Festival", null));

    assertThat(statements.during(() -> sections.of(plan))).isZero();
    assertThat(sections.of(plan).get(PlanSection.MILESTONES).value()).contains("Festival");
  }

  private PlanContent plan(int milestones) {
    return Contents.of(
        "",
        IntStream.range(0, milestones)
            .mapToObj(i -> programme.person("Responsible " + i, Role.MENTEE))
            .map(person -> milestone("Opened", MilestoneOwner.person(person)))
            .toArray(PlanRow[]::new));
  }

  private static PlanMilestone milestone(String title, MilestoneOwner owner) {
    return new PlanMilestone(
        null, new PlannedMilestone(title, owner, LocalDate.of(2027, 5, 1), "", ""));
  }
}
