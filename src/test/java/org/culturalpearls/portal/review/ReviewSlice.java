package org.culturalpearls.portal.review;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.culturalpearls.award.ConflictService;
import org.culturalpearls.award.ReviewOfficeService;
import org.culturalpearls.award.ReviewService;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.award.CriterionWords;
import org.culturalpearls.workflow.tasks.TaskDesk;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** All pages about reviews, in one context; the facades are mocks. */
@Retention(RetentionPolicy.RUNTIME)
@PortalSlice({
  AssignmentController.class,
  ConflictsController.class,
  OwnConflictController.class,
  ProgressController.class,
  ReadReviewController.class,
  ReassignController.class,
  ReviewsController.class,
  ScoringController.class,
  ScoringKeepingController.class
})
@Import({ScoringPages.class, CriterionWords.class})
@MockitoBean(
    types = {
      ReviewService.class,
      ReviewOfficeService.class,
      ConflictService.class,
      CycleService.class,
      TaskDesk.class
    })
@interface ReviewSlice {}
