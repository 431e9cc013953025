package org.culturalpearls.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.culturalpearls.ModulesSlice;
import org.culturalpearls.TestClock;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.PlanDevelopmentService;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.ReportingService;
import org.culturalpearls.plan.WrongMilestoneState;
import org.culturalpearls.plan.WrongPlanState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people do the same step in the same moment: one wins, the other is told that it is done. */
@ModulesSlice
class StepsAtOnceTest {

  @Autowired PlanDevelopmentService development;
  @Autowired PlanService plans;
  @Autowired ReportingService reporting;
  @Autowired PlanCases cases;
  @Autowired TestClock clock;
  @Autowired PlatformTransactionManager transactions;

  @BeforeEach
  void startClock() {
    clock.reset();
  }

  @Test
  void submitsAPlanOnce() throws Exception {
    PlanCase of = cases.ready();

    List<Object> results = atOnce(of, person -> development.submit(person, of.participation()));

    assertThat(results).hasAtLeastOneElementOfType(Integer.class);
    assertThat(results).hasAtLeastOneElementOfType(WrongPlanState.class);
    assertThat(plans.versions(of.townLead(), of.participation())).hasSize(2);
  }

  @Test
  void takesOneReportOfAMilestone() throws Exception {
    PlanCase of = cases.inForce();
    MilestoneId milestone = cases.milestone(of);
    ReportingService.Report report = new ReportingService.Report("Sung", "", 40);

    List<Object> results =
        atOnce(of, person -> reporting.report(person, milestone, report).due().toString());

    assertThat(results).hasAtLeastOneElementOfType(String.class);
    assertThat(results).hasAtLeastOneElementOfType(WrongMilestoneState.class);
  }

  /** Both are in their transactions before either of them acts. */
  private List<Object> atOnce(PlanCase of, Step step) throws Exception {
    CyclicBarrier bothBegan = new CyclicBarrier(2);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Callable<Object>> calls =
          Stream.of(of.townLead(), of.townMember())
              .map(person -> (Callable<Object>) () -> attempt(person, step, bothBegan))
              .toList();
      List<Future<Object>> results = threads.invokeAll(calls);
      return List.of(results.get(0).get(), results.get(1).get());
    } finally {
      threads.shutdownNow();
    }
  }

  private Object attempt(PersonId person, Step step, CyclicBarrier bothBegan) {
    try {
      return new TransactionTemplate(transactions)
          .execute(
              status -> {
                await(bothBegan);
                return step.by(person);
              });
    } catch (WrongPlanState | WrongMilestoneState second) {
      return second;
    }
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Step {
    Object by(PersonId person);
  }
}
