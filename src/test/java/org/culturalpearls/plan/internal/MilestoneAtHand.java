package org.culturalpearls.plan.internal;

import java.time.Instant;
import java.time.LocalDate;
import org.culturalpearls.ModulesSlice;
import org.culturalpearls.TestClock;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.MilestoneProcess;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.plan.ReportingService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

/** The milestone of these tests is due on 1 March; the clock stands at 20 February. */
@ModulesSlice
abstract class MilestoneAtHand {

  static final ReportingService.Report REPORT =
      new ReportingService.Report("We sang", "https://town.example/choir", 40);
  static final ReportingService.Feedback REACHED = new ReportingService.Feedback(true, null);
  static final LocalDate MAY = LocalDate.of(2027, 5, 1);
  static final ReportingService.AskNewDate TO_MAY =
      new ReportingService.AskNewDate(MAY, "The mill is flooded");
  static final ReportingService.DecideNewDate APPROVED =
      new ReportingService.DecideNewDate(true, "");

  /** Fourteen days after the due date. */
  static final Instant OVERDUE = Instant.parse("2027-03-15T22:59:59Z");

  @Autowired ReportingService reporting;
  @Autowired MilestoneService milestones;
  @Autowired MilestoneProcess process;
  @Autowired PlanCases cases;
  @Autowired TestClock clock;
  @Autowired ApplicationEvents events;
  PlanCase of;
  MilestoneId milestone;

  @BeforeEach
  void bringIntoForce() {
    clock.reset();
    of = cases.inForce();
    milestone = cases.milestone(of);
    clock.set("2027-02-20T09:00:00Z");
  }
}
