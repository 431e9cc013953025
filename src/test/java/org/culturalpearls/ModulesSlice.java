package org.culturalpearls;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.culturalpearls.conversation.ConversationParties;
import org.culturalpearls.conversation.internal.MailboxOfTests;
import org.culturalpearls.cycle.MentorsOfTowns;
import org.culturalpearls.people.ties.HiddenCases;
import org.culturalpearls.people.ties.InvolvedCoordinators;
import org.culturalpearls.plan.HiddenPlans;
import org.culturalpearls.plan.LeavingProgramme;
import org.culturalpearls.plan.MentorsOfParticipation;
import org.culturalpearls.plan.MilestoneProcess;
import org.culturalpearls.plan.PlanChangeProcess;
import org.culturalpearls.plan.PlanDevelopmentProcess;
import org.culturalpearls.plan.PlansBeforeJury;
import org.culturalpearls.plan.internal.PlanCases;
import org.culturalpearls.plan.report.FinalReportProcess;
import org.culturalpearls.plan.start.StartingTexts;
import org.culturalpearls.privacy.internal.Named;
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
 * People, cycle, plan, conversation, privacy and the search for practices with the tables of all
 * modules in a real PostgreSQL; processes, mentoring and award are mocks. Each call of a facade is
 * a transaction of its own, so that what a test reads was committed.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PutsBackDatabase
@DatabaseSlice({
  @Filter(
      type = FilterType.REGEX,
      pattern =
          "org\\.culturalpearls\\.((people|cycle|plan|conversation|privacy)\\.internal"
              + "|people\\.imports|practice\\.internal\\.search)\\..*"),
  @Filter(
      type = FilterType.REGEX,
      pattern = "org\\.culturalpearls\\.(plan|mentoring|notification)\\.[\\w.]+PersonalData"),
  @Filter(
      type = FilterType.REGEX,
      pattern = "org\\.culturalpearls\\.workflow\\.tasks\\.TraitsOfTasks"),
  @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = JavaMigration.class)
})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({MailboxOfTests.class, Named.class, PlanCases.class, StatementCounter.class, Texts.class})
@MockitoBean(
    types = {
      ConversationParties.class,
      FinalReportProcess.class,
      HiddenCases.class,
      HiddenPlans.class,
      InvolvedCoordinators.class,
      LeavingProgramme.class,
      MentorsOfParticipation.class,
      MentorsOfTowns.class,
      MilestoneProcess.class,
      PlanChangeProcess.class,
      PlanDevelopmentProcess.class,
      PlansBeforeJury.class,
      StartingTexts.class
    })
@RecordApplicationEvents
public @interface ModulesSlice {}
