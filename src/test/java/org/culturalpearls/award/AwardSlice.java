package org.culturalpearls.award;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.culturalpearls.DatabaseSlice;
import org.culturalpearls.PutsBackDatabase;
import org.culturalpearls.StatementCounter;
import org.culturalpearls.award.nomination.NominationProcess;
import org.culturalpearls.award.nomination.core.NominationVisibility;
import org.culturalpearls.award.review.ReviewProcess;
import org.culturalpearls.award.review.TieCheckProcess;
import org.culturalpearls.award.review.core.ReviewReads;
import org.culturalpearls.award.setup.AwardCycleProcess;
import org.culturalpearls.award.title.TitleDecisionProcess;
import org.culturalpearls.cycle.MentorsOfTowns;
import org.culturalpearls.mentoring.agreement.CaseAccess;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.plan.FrozenPlans;
import org.culturalpearls.plan.PlanLifecycleService;
import org.culturalpearls.shared.Texts;
import org.culturalpearls.shared.print.TaggedPdf;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * People, cycle and award with their tables in a real PostgreSQL; the process is a mock. Each call
 * of a facade is a transaction of its own, and the cycles of a test are its own. Who may see what
 * is real until a test says otherwise.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PutsBackDatabase
@DatabaseSlice({
  @Filter(
      type = FilterType.REGEX,
      pattern =
          "org\\.culturalpearls\\.((people|cycle)\\.internal|people\\.imports|award|shared\\.upload)\\..*"),
  @Filter(
      type = FilterType.REGEX,
      pattern = "org\\.culturalpearls\\.mentoring\\.agreement\\.internal\\.TiesOfMentors"),
  @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = JavaMigration.class)
})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({
  Texts.class,
  AwardCases.class,
  EventsInTransaction.class,
  Nominated.class,
  ReviewCase.class,
  StatementCounter.class
})
@MockitoBean(
    types = {
      AwardCycleProcess.class,
      CaseAccess.class,
      ReviewProcess.class,
      FrozenPlans.class,
      MentoringService.class,
      MentorsOfTowns.class,
      NominationProcess.class,
      PlanLifecycleService.class,
      ReviewReads.class,
      TaggedPdf.class,
      TieCheckProcess.class,
      TitleDecisionProcess.class
    })
@MockitoSpyBean(types = NominationVisibility.class)
@RecordApplicationEvents
public @interface AwardSlice {}
