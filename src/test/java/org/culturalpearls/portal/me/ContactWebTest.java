package org.culturalpearls.portal.me;

import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.names;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.contact.ContactService;
import org.culturalpearls.people.contact.ContactView;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.Versioned;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalSlice
class ContactWebTest {

  private static final PersonView SELF = LoggedIn.person(Role.MENTOR);

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private ContactService contacts;

  @Test
  void showsWhatWasToldAndWhoSeesIt() throws Exception {
    when(contacts.own(SELF.id()))
        .thenReturn(
            Optional.of(
                new Versioned<>(new ContactView(SELF.id(), "+372 5123 4567", true, "Mondays"), 3)));

    mvc.perform(get("/me/contact").with(loggedIn.as(SELF)))
        .andExpect(status().isOk())
        .andExpect(has("input#telephone[type=tel][value='+372 5123 4567']"))
        .andExpect(has("input#telephoneShown[checked]"))
        .andExpect(has("input#reachable[value='Mondays']"))
        .andExpect(has("input[name=version][value='3']"));
  }

  @Test
  void saves() throws Exception {
    mvc.perform(
            post("/me/contact")
                .with(loggedIn.as(SELF))
                .with(csrf())
                .param("telephone", "+372 5123 4567")
                .param("telephoneShown", "true")
                .param("reachable", "")
                .param("version", ""))
        .andExpect(redirectedUrl("/me"));

    verify(contacts).save(SELF.id(), new ContactService.Save(null, "+372 5123 4567", true, ""));
  }

  @Test
  void keepsWhatWasTypedWhenItIsRefused() throws Exception {
    doThrow(RuleBroken.in("telephone", "error.people.telephone")).when(contacts).save(any(), any());

    mvc.perform(
            post("/me/contact")
                .with(loggedIn.as(SELF))
                .with(csrf())
                .param("telephone", "5123 4567")
                .param("reachable", "Mondays")
                .param("version", "3"))
        .andExpect(status().isBadRequest())
        .andExpect(names("telephone"))
        .andExpect(has("input#telephone[value='5123 4567']"))
        .andExpect(has("input#reachable[value='Mondays']"));
  }
}
