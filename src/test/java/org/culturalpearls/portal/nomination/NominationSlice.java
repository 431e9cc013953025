package org.culturalpearls.portal.nomination;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.culturalpearls.award.CallService;
import org.culturalpearls.award.NewTownService;
import org.culturalpearls.award.NominationFileService;
import org.culturalpearls.award.NominationService;
import org.culturalpearls.award.NominationSteps;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.mentoring.MentoringService;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.award.AwardWords;
import org.culturalpearls.portal.award.CriterionWords;
import org.culturalpearls.portal.cases.CaseSlice;
import org.culturalpearls.security.LinkRequests;
import org.culturalpearls.workflow.tasks.TaskDesk;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** All pages of nominations; who reads them is put in place by {@link Readers}. */
@Retention(RetentionPolicy.RUNTIME)
@PortalSlice({
  EarlierNominationController.class,
  FilesController.class,
  NewNominationController.class,
  NewTownController.class,
  NominationController.class,
  NominationsController.class,
  OpenCallController.class,
  TownsController.class,
  WithdrawController.class
})
@Import({
  AwardWords.class,
  CallPages.class,
  CriterionWords.class,
  NominationPages.class,
  ProblemWords.class,
  CaseSlice.class,
  Readers.class
})
@MockitoBean(
    types = {
      CallService.class,
      CycleService.class,
      LinkRequests.class,
      MentoringService.class,
      MunicipalityService.class,
      NewTownService.class,
      NominationFileService.class,
      NominationService.class,
      NominationSteps.class,
      ParticipationService.class,
      TaskDesk.class
    })
@interface NominationSlice {}
