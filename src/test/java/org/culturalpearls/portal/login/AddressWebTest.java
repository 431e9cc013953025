package org.culturalpearls.portal.login;

import static org.culturalpearls.portal.Shown.begins;
import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.shows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import org.culturalpearls.people.AddressService;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalSlice
class AddressWebTest {

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private AddressService addresses;

  @BeforeEach
  void oneLinkIsOpen() {
    when(addresses.open("t0ken"))
        .thenReturn(
            new AddressService.OpenChange(
                "Marek Łącki",
                "old@example.org",
                "new@example.org",
                Instant.parse("2027-03-12T22:59:59Z")));
    when(addresses.open("used")).thenThrow(new NotFound("error.people.address-link-closed"));
  }

  @Test
  void saysWhatTheButtonWillDoAndDoesNothingYet() throws Exception {
    mvc.perform(get("/address/t0ken"))
        .andExpect(status().isOk())
        .andExpect(shows("Marek Łącki"))
        .andExpect(has("dd", "old@example.org"))
        .andExpect(has("dd", "new@example.org"))
        .andExpect(shows("Friday 12 March 2027, 23:59", "If it was not you"))
        .andExpect(header().string("Referrer-Policy", "no-referrer"));
    verify(addresses, never()).confirm(any());
  }

  @Test
  void changesTheAddressByTheButtonAndLeadsOn() throws Exception {
    mvc.perform(post("/address/t0ken").with(csrf())).andExpect(redirectedUrl("/login"));
    mvc.perform(post("/address/t0ken").with(csrf()).with(loggedIn.as(Role.JUROR)))
        .andExpect(redirectedUrl("/me"));
  }

  @Test
  void takesNothingThatItsFormDidNotSend() throws Exception {
    mvc.perform(post("/address/t0ken")).andExpect(status().isForbidden());
    verify(addresses, never()).confirm(any());
  }

  @Test
  void saysWhyTheAddressCannotBeUsed() throws Exception {
    doThrow(RuleBroken.of("error.people.email-taken-own")).when(addresses).confirm("t0ken");
    mvc.perform(post("/address/t0ken").with(csrf()))
        .andExpect(status().isBadRequest())
        .andExpect(shows("Another person has this address by now."));
  }

  @Test
  void saysOfAUsedLinkWhatToDoNow() throws Exception {
    mvc.perform(get("/address/used"))
        .andExpect(status().isNotFound())
        .andExpect(shows("Ask for the address again"))
        .andExpect(begins("h1", "This link was used or has expired"));
  }
}
