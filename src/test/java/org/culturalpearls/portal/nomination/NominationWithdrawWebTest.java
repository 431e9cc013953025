package org.culturalpearls.portal.nomination;

import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.shows;
import static org.culturalpearls.portal.nomination.Nominations.ID;
import static org.culturalpearls.portal.nomination.Readers.READER;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.WrongNominationState;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.shared.NotAllowed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PortalSlice
class NominationWithdrawWebTest {

  private static final String WITHDRAW = Nominations.PATH + "/withdraw";

  @Autowired private MockMvc mvc;
  @Autowired private Readers readers;
  @Autowired private NominationService nominations;

  @Test
  void asksOnceMoreBeforeItWithdraws() throws Exception {
    RequestPostProcessor member = readers.ofTheTeam(Nominations.in(NominationState.ELIGIBLE));
    mvc.perform(get(WITHDRAW).with(member))
        .andExpect(status().isOk())
        .andExpect(shows("Until the call closes you can begin another one"))
        .andExpect(has("[action='" + WITHDRAW + "']"));
    verify(nominations, never()).withdraw(any(), any());
    mvc.perform(post(WITHDRAW).with(member).with(csrf()))
        .andExpect(redirectedUrl(Nominations.PATH));
    verify(nominations).withdraw(READER, ID);
  }

  /** Between the question and the answer the jury decided: the reader of the team learns that. */
  @Test
  void saysThatItIsTooLateAndNotThatItIsForOthers() throws Exception {
    RequestPostProcessor member = readers.whoMentors(Nominations.in(NominationState.NO_TITLE));
    doThrow(new WrongNominationState(ID, NominationState.NO_TITLE))
        .when(nominations)
        .withdraw(READER, ID);
    mvc.perform(post(WITHDRAW).with(member).with(csrf()))
        .andExpect(status().isConflict())
        .andExpect(shows("The results are released."));
  }

  @Test
  void saysThatItIsWithdrawnAlready() throws Exception {
    RequestPostProcessor member = readers.ofTheTeam(Nominations.in(NominationState.WITHDRAWN));
    doThrow(new WrongNominationState(ID, NominationState.WITHDRAWN))
        .when(nominations)
        .requireWithdrawable(READER, ID);
    mvc.perform(get(WITHDRAW).with(member))
        .andExpect(status().isConflict())
        .andExpect(shows("The nomination was withdrawn."));
  }

  @Test
  void isForTheTeamOnly() throws Exception {
    RequestPostProcessor mentor = readers.whoMentors(Nominations.draft());
    NotAllowed refusal = new NotAllowed("error.nomination.team-only");
    doThrow(refusal).when(nominations).requireWithdrawable(READER, ID);
    doThrow(refusal).when(nominations).withdraw(READER, ID);
    mvc.perform(get(WITHDRAW).with(mentor)).andExpect(status().isForbidden());
    mvc.perform(post(WITHDRAW).with(mentor).with(csrf())).andExpect(status().isForbidden());
    RequestPostProcessor stranger = readers.stranger(Role.COORDINATOR);
    mvc.perform(get(WITHDRAW).with(stranger)).andExpect(status().isNotFound());
    mvc.perform(post(WITHDRAW).with(stranger).with(csrf())).andExpect(status().isNotFound());
  }
}
