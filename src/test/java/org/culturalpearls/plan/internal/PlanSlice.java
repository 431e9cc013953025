package org.culturalpearls.plan.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.culturalpearls.DatabaseSlice;
import org.culturalpearls.PutsBackDatabase;
import org.culturalpearls.StatementCounter;
import org.culturalpearls.cycle.MentorsOfTowns;
import org.culturalpearls.people.ties.InvolvedCoordinators;
import org.culturalpearls.plan.HiddenPlans;
import org.culturalpearls.plan.LeavingProgramme;
import org.culturalpearls.plan.MentorsOfParticipation;
import org.culturalpearls.plan.MilestoneProcess;
import org.culturalpearls.plan.PlanChangeProcess;
import org.culturalpearls.plan.PlanDevelopmentProcess;
import org.culturalpearls.plan.PlansBeforeJury;
import org.culturalpearls.plan.report.FinalReportProcess;
import org.culturalpearls.plan.start.StartingTexts;
import org.culturalpearls.shared.Texts;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * People, cycle and plan with their tables in a real PostgreSQL; processes and mentoring are mocks.
 * Each call of a facade is a transaction of its own, so that what a test reads was committed.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PutsBackDatabase
@DatabaseSlice({
  @Filter(
      type = FilterType.REGEX,
      pattern = "org\\.culturalpearls\\.((people|cycle|plan)\\.internal|people\\.imports)\\..*"),
  @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = JavaMigration.class)
})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({PlanCases.class, StatementCounter.class, Texts.class})
@MockitoBean(
    types = {
      HiddenPlans.class,
      InvolvedCoordinators.class,
      MentorsOfParticipation.class,
      MentorsOfTowns.class,
      LeavingProgramme.class,
      PlansBeforeJury.class,
      PlanChangeProcess.class,
      PlanDevelopmentProcess.class,
      FinalReportProcess.class,
      StartingTexts.class,
      MilestoneProcess.class
    })
@RecordApplicationEvents
@interface PlanSlice {}
