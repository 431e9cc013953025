package org.culturalpearls.portal.award;

import static org.culturalpearls.portal.Shown.begins;
import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.names;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.culturalpearls.award.setup.AwardCycleService;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.Versioned;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The call or a stage is ended now: asked for a reason, and confirmed. */
@PortalSlice
class EndNowWebTest {

  private static final PersonId READER = LoggedIn.person().id();
  private static final CycleId CYCLE = AwardPagesFixture.CYCLE.id();
  private static final String PAGE = "/cycles/4/award/end/CALL_CLOSES";

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private AwardSettingsService settings;
  @Autowired private AwardCycleService awards;
  @Autowired private CycleService cycles;

  @BeforeEach
  void theCallIsOpen() {
    when(cycles.cycle(CYCLE)).thenReturn(AwardPagesFixture.CYCLE);
    when(settings.forChange(READER, CYCLE))
        .thenReturn(new Versioned<>(AwardPagesFixture.award(AwardPagesFixture.ANNA.id()), 3));
  }

  @Test
  void asksForAReasonAndSaysWhatFollows() throws Exception {
    mvc.perform(get(PAGE).with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(has("button.danger", "Close the call now"))
        .andExpect(begins("p.lead", "Nothing more can come in"))
        .andExpect(has("textarea[name='reason']"))
        .andExpect(has("[name='version'][value='3']"));
  }

  @Test
  void endsItWithTheReason() throws Exception {
    mvc.perform(sent("Everybody is in")).andExpect(redirectedUrl("/cycles/4/award"));
    verify(awards)
        .endNow(
            READER,
            new AwardCycleService.EndNow(CYCLE, 3, AwardDate.CALL_CLOSES, "Everybody is in"));
  }

  @Test
  void saysThatAReasonIsMissing() throws Exception {
    doThrow(RuleBroken.in("reason", "error.shared.missing", "Reason"))
        .when(awards)
        .endNow(eq(READER), any());
    mvc.perform(sent("")).andExpect(status().isBadRequest()).andExpect(names("reason"));
  }

  @Test
  void knowsNoOtherDates() throws Exception {
    mvc.perform(get("/cycles/4/award/end/CALL_OPENS").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isNotFound());
  }

  private MockHttpServletRequestBuilder sent(String reason) {
    return post(PAGE)
        .param("reason", reason)
        .param("version", "3")
        .with(loggedIn.as(Role.COORDINATOR))
        .with(csrf());
  }
}
