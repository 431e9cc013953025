package org.culturalpearls.portal.me;

import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hides;
import static org.culturalpearls.portal.Shown.names;
import static org.culturalpearls.portal.Shown.shows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import org.culturalpearls.people.AddressService;
import org.culturalpearls.people.IssuedLink;
import org.culturalpearls.people.LinkKind;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalSlice
class EmailWebTest {

  private static final Instant END = Instant.parse("2027-03-01T08:00:00Z");

  private final PersonView ilze = LoggedIn.person(Role.JUROR);

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private AddressService addresses;
  @Autowired private LinkService links;

  @Test
  void asksForTheNewAddressAndThePassword() throws Exception {
    when(links.areMailed()).thenReturn(true);
    mvc.perform(get("/me/email").with(loggedIn.as(ilze)))
        .andExpect(status().isOk())
        .andExpect(shows("a link that we send to ilze@example.org"))
        .andExpect(has("[name='email']"))
        .andExpect(has("[type='password']"))
        .andExpect(has("[name='current']"));
    verify(addresses, never()).request(any(), any(), any());
  }

  @Test
  void sendsTheLinkToTheOldAddressAndShowsItToNobody() throws Exception {
    when(links.areMailed()).thenReturn(true);
    when(addresses.request(ilze.id(), "my password", "new@example.org"))
        .thenReturn(new IssuedLink(null, LinkKind.ADDRESS_CONFIRMATION, END));
    mvc.perform(asked())
        .andExpect(status().isOk())
        .andExpect(shows("A mail with a link is on its way to ilze@example.org"))
        .andExpect(shows("until Monday 1 March 2027, 10:00"))
        .andExpect(hides("/address/"));
  }

  @Test
  void showsTheLinkOnceWhereNoMailsAreSent() throws Exception {
    when(addresses.request(ilze.id(), "my password", "new@example.org"))
        .thenReturn(new IssuedLink("secret-token", LinkKind.ADDRESS_CONFIRMATION, END));
    mvc.perform(asked()).andExpect(shows("http://localhost/address/secret-token"));
    mvc.perform(get("/me/email").with(loggedIn.as(ilze))).andExpect(hides("secret-token"));
  }

  @Test
  void saysBesideItsFieldWhatIsWrongAndShowsNoPassword() throws Exception {
    when(addresses.request(any(), any(), any()))
        .thenThrow(RuleBroken.in("current", "error.people.password-wrong"));
    mvc.perform(asked())
        .andExpect(status().isBadRequest())
        .andExpect(names("current"))
        .andExpect(has("[value='new@example.org']"))
        .andExpect(hides("my password"));
  }

  @Test
  void isForWhoIsLoggedIn() throws Exception {
    mvc.perform(get("/me/email")).andExpect(redirectedUrl("/login"));
  }

  private MockHttpServletRequestBuilder asked() {
    return post("/me/email")
        .with(loggedIn.as(ilze))
        .with(csrf())
        .param("email", "new@example.org")
        .param("current", "my password");
  }
}
