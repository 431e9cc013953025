package org.culturalpearls.portal.cases;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.culturalpearls.award.AwardResultService;
import org.culturalpearls.award.NominationService;
import org.culturalpearls.award.NominationSight;
import org.culturalpearls.cycle.CaseStory;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.mentoring.LeavingService;
import org.culturalpearls.mentoring.MentoringService;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.task.OpenTasks;
import org.culturalpearls.workflow.tasks.TaskDesk;
import org.culturalpearls.workflow.tasks.WatchedProcesses;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The list of cases and the page of one, with the tasks and the story on it. */
@Retention(RetentionPolicy.RUNTIME)
@PortalSlice({CaseController.class, CasesController.class})
@Import({
  CaseSlice.class,
  CasePages.class,
  CaseInCockpit.class,
  CaseLines.class,
  CaseJourney.class,
  EndOfCase.class,
  KnownTasks.class,
  NominationOfCase.class,
  EventWords.class,
  Story.class,
  OpenTasks.class,
  CaseFixture.class
})
@MockitoBean(
    types = {
      AwardResultService.class,
      CaseStory.class,
      CycleService.class,
      LeavingService.class,
      MentoringService.class,
      MilestoneService.class,
      NominationService.class,
      NominationSight.class,
      ParticipationService.class,
      TaskDesk.class,
      WatchedProcesses.class
    })
@interface CasePagesSlice {}
