package org.culturalpearls.portal.login;

import static org.culturalpearls.portal.Shown.begins;
import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.names;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import org.culturalpearls.people.InvitationService;
import org.culturalpearls.people.LinkKind;
import org.culturalpearls.people.OpenInvitation;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalSlice
class InvitationWebTest {

  @Autowired private MockMvc mvc;
  @Autowired private InvitationService invitations;

  @BeforeEach
  void oneLinkIsOpen() {
    when(invitations.open("t0ken"))
        .thenReturn(
            new OpenInvitation(
                LinkKind.INVITATION,
                "Marek Łącki",
                "marek@example.org",
                Instant.parse("2027-03-12T22:59:59Z")));
    when(invitations.open("used")).thenThrow(new NotFound("error.people.link-closed"));
  }

  @Test
  void greetsByNameAndSaysHowLongTheLinkWorks() throws Exception {
    mvc.perform(get("/invitation/t0ken"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Marek Łącki")))
        .andExpect(content().string(containsString("Friday 12 March 2027, 23:59")))
        .andExpect(has("[autocomplete='new-password']"));
    verify(invitations, never()).accept(any(), any());
  }

  @Test
  void setsThePasswordAndLeadsToTheLogin() throws Exception {
    mvc.perform(choose("t0ken", "a few words together", "a few words together"))
        .andExpect(redirectedUrl("/login"));
    verify(invitations).accept("t0ken", "a few words together");
  }

  @Test
  void saysWhyAPasswordIsRefused() throws Exception {
    doThrow(RuleBroken.in("password", "error.people.password-short", 12))
        .when(invitations)
        .accept("t0ken", "short");
    mvc.perform(choose("t0ken", "short", "short"))
        .andExpect(status().isBadRequest())
        .andExpect(names("password"))
        .andExpect(content().string(containsString("at least 12 characters. A few")))
        .andExpect(content().string(not(containsString("value=\"short\""))));
  }

  @Test
  void refusesTwoPasswordsThatDiffer() throws Exception {
    mvc.perform(choose("t0ken", "a few words together", "a few words to gather"))
        .andExpect(status().isBadRequest())
        .andExpect(names("again"));
    verify(invitations, never()).accept(any(), any());
  }

  @Test
  void saysOfAUsedLinkWhatToDoNow() throws Exception {
    mvc.perform(get("/invitation/used"))
        .andExpect(status().isNotFound())
        .andExpect(begins("h1", "This link was used or has expired"))
        .andExpect(content().string(containsString("Ask a coordinator for a new one.")));
  }

  private static MockHttpServletRequestBuilder choose(String token, String password, String again) {
    return post("/invitation/{token}", token)
        .with(csrf())
        .param("password", password)
        .param("again", again);
  }
}
