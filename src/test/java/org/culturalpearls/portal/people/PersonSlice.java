package org.culturalpearls.portal.people;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.culturalpearls.award.NominationSight;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.notification.MailService;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.HiddenNominations;
import org.culturalpearls.privacy.ErasureService;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The page of a person and those on which it is changed. */
@Retention(RetentionPolicy.RUNTIME)
@PortalSlice({
  PersonController.class,
  PersonChangeController.class,
  RolesController.class,
  ProfileController.class,
  ActivityController.class,
  InvitingController.class
})
@Import({HiddenNominations.class, PersonPages.class, LinkStates.class})
@MockitoBean(
    types = {
      ParticipationService.class,
      MailService.class,
      ErasureService.class,
      NominationSight.class
    })
@interface PersonSlice {}
