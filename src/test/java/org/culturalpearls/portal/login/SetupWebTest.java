package org.culturalpearls.portal.login;

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

import org.culturalpearls.people.SetupService;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalSlice
class SetupWebTest {

  @Autowired private MockMvc mvc;
  @Autowired private SetupService setup;

  @BeforeEach
  void nobodyIsEntered() {
    when(setup.isOpen()).thenReturn(true);
  }

  @Test
  void makesTheFirstAdministrator() throws Exception {
    mvc.perform(get("/setup")).andExpect(status().isOk());
    mvc.perform(create()).andExpect(redirectedUrl("/login"));
    verify(setup)
        .createFirstAdministrator(
            new SetupService.CreateFirstAdministrator(
                "t0ken", "Åsa", "asa@example.org", "Region", "a few words together"));
  }

  @Test
  void doesNotExistOnceSomebodyIsEntered() throws Exception {
    when(setup.isOpen()).thenReturn(false);
    mvc.perform(get("/setup")).andExpect(status().isNotFound());
    mvc.perform(create()).andExpect(status().isNotFound());
    verify(setup, never()).createFirstAdministrator(any());
  }

  @Test
  void saysThatTheTokenIsWrongAndKeepsTheRest() throws Exception {
    doThrow(new NotFound("error.people.setup-closed")).when(setup).createFirstAdministrator(any());
    mvc.perform(create())
        .andExpect(status().isBadRequest())
        .andExpect(names("token"))
        .andExpect(has("[value='asa@example.org']"))
        .andExpect(content().string(not(containsString("a few words together"))));
  }

  @Test
  void showsABrokenRuleBesideItsField() throws Exception {
    doThrow(RuleBroken.in("email", "error.people.email-taken"))
        .when(setup)
        .createFirstAdministrator(any());
    mvc.perform(create()).andExpect(status().isBadRequest()).andExpect(names("email"));
  }

  private static MockHttpServletRequestBuilder create() {
    return post("/setup")
        .with(csrf())
        .param("token", "t0ken")
        .param("name", "Åsa")
        .param("email", "asa@example.org")
        .param("organisation", "Region")
        .param("password", "a few words together")
        .param("again", "a few words together");
  }
}
