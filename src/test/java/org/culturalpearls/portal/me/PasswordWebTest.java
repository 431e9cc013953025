package org.culturalpearls.portal.me;

import static org.culturalpearls.portal.Shown.names;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.culturalpearls.people.CredentialService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalSlice
class PasswordWebTest {

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private CredentialService credentials;

  @Test
  void changesTheOwnPassword() throws Exception {
    mvc.perform(change("a new set of words", "a new set of words")).andExpect(redirectedUrl("/me"));
    verify(credentials).changePassword(new PersonId(7), "old words here", "a new set of words");
  }

  @Test
  void refusesTwoPasswordsThatDifferAndShowsNeither() throws Exception {
    mvc.perform(change("a new set of words", "another set of words"))
        .andExpect(status().isBadRequest())
        .andExpect(names("again"))
        .andExpect(content().string(not(containsString("set of words"))));
    verify(credentials, never()).changePassword(any(), any(), any());
  }

  @Test
  void saysThatTheCurrentPasswordIsWrongBesideItsField() throws Exception {
    doThrow(RuleBroken.in("current", "error.people.password-wrong"))
        .when(credentials)
        .changePassword(any(), any(), any());
    mvc.perform(change("a new set of words", "a new set of words"))
        .andExpect(status().isBadRequest())
        .andExpect(names("current"));
  }

  private MockHttpServletRequestBuilder change(String password, String again) {
    return post("/me/password")
        .with(loggedIn.as(Role.JUROR))
        .with(csrf())
        .param("current", "old words here")
        .param("password", password)
        .param("again", again);
  }
}
