package org.culturalpearls.portal.decision;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.culturalpearls.award.AwardRecordService;
import org.culturalpearls.award.AwardResultService;
import org.culturalpearls.award.PreSelectionService;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.mentoring.MentoringService;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.CaseSlice;
import org.culturalpearls.workflow.tasks.TaskDesk;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The pages of pre-selection, results and records, in one context; the facades are mocks. */
@Retention(RetentionPolicy.RUNTIME)
@PortalSlice({
  PearlsController.class,
  PreSelectionController.class,
  RecordsController.class,
  ResultController.class,
  TrailController.class
})
@Import({CaseSlice.class, ScoreSheets.class})
@MockitoBean(
    types = {
      AwardRecordService.class,
      AwardResultService.class,
      CycleService.class,
      MentoringService.class,
      ParticipationService.class,
      PreSelectionService.class,
      TaskDesk.class
    })
@interface AwardedSlice {}
