package org.culturalpearls.portal.people;

import static org.culturalpearls.portal.Shown.begins;
import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hasNo;
import static org.culturalpearls.portal.Shown.hides;
import static org.culturalpearls.portal.Shown.names;
import static org.culturalpearls.portal.Shown.shows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.people.AddressService;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.InvitationService;
import org.culturalpearls.people.InvitationView;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.LinkKind;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.Versioned;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalSlice
class PersonChangesWebTest {

  private static final PersonId READER = LoggedIn.person().id();
  private static final Instant LONG_AGO = Instant.parse("2020-03-01T08:00:00Z");
  private static final Instant FAR_OFF = Instant.parse("2120-03-01T08:00:00Z");

  private final PersonView anna = People.anna(Role.MENTOR);

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private PeopleService people;
  @Autowired private InvitationService invitations;
  @Autowired private AddressService addresses;

  @BeforeEach
  void annaIsEntered() {
    when(addresses.mayChange(READER, anna.id())).thenReturn(true);
    when(people.person(anna.id())).thenReturn(anna);
    when(people.forChange(READER, anna.id())).thenReturn(new Versioned<>(anna, 5));
    when(people.mentor(anna.id())).thenReturn(Optional.empty());
    when(people.changeableRoles(READER, anna.id())).thenReturn(Set.of(Role.MENTOR, Role.EDITOR));
  }

  @Test
  void changesWhatIsKnownOfAPerson() throws Exception {
    mvc.perform(get("/people/12/change").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(has("[value='Anna Saar']"))
        .andExpect(has("[value='anna@example.org']"))
        .andExpect(has("option[value='ET'][selected]"))
        .andExpect(has("option[value='Europe/Tallinn'][selected]"))
        .andExpect(has("[name='version'][value='5']"))
        .andExpect(shows("not known</option>"))
        .andExpect(begins("option[value='SE']", "Sweden"));
    mvc.perform(
            sent("/people/12/change")
                .param("version", "5")
                .param("name", "Anna Tamm")
                .param("email", "anna@example.org")
                .param("organisation", "House of Culture")
                .param("language", "ET")
                .param("zone", "Europe/Tallinn")
                .param("country", "SE"))
        .andExpect(redirectedUrl("/people/12"));
    verify(people)
        .change(
            READER,
            new PeopleService.Change(
                anna.id(),
                5,
                "Anna Tamm",
                "anna@example.org",
                "House of Culture",
                Language.ET,
                ZoneId.of("Europe/Tallinn"),
                Country.SE));
  }

  @Test
  void asksForNoAddressThatTheReaderCannotChange() throws Exception {
    when(addresses.mayChange(READER, anna.id())).thenReturn(false);
    mvc.perform(get("/people/12/change").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(shows("anna@example.org", "You cannot change this address."))
        .andExpect(hasNo("[name='email']"));
    mvc.perform(
            sent("/people/12/change")
                .param("version", "5")
                .param("name", "Anna Tamm")
                .param("organisation", "")
                .param("language", "ET")
                .param("zone", "Europe/Tallinn")
                .param("country", "SE"))
        .andExpect(redirectedUrl("/people/12"));
    verify(people).change(eq(READER), argThat(sent -> sent.email().equals("anna@example.org")));

    doThrow(RuleBroken.in("email", "error.people.email-by-administrator"))
        .when(people)
        .change(eq(READER), any());
    mvc.perform(
            sent("/people/12/change")
                .param("version", "5")
                .param("name", "Anna Tamm")
                .param("email", "mine@example.org")
                .param("language", "ET")
                .param("zone", "Europe/Tallinn"))
        .andExpect(status().isBadRequest())
        .andExpect(shows("only administrators change"))
        .andExpect(names("email"))
        .andExpect(has("#email"));
  }

  @Test
  void showsWhichRolesSomebodyElseGaveMeanwhile() throws Exception {
    doThrow(new ChangedMeanwhile("error.people.person-changed"))
        .when(people)
        .changeRoles(eq(READER), any());
    mvc.perform(sent("/people/12/roles").param("version", "4").param("roles", "EDITOR"))
        .andExpect(status().isConflict())
        .andExpect(shows("Somebody else saved this meanwhile"))
        .andExpect(has("dd", "mentor"))
        .andExpect(has("[value='EDITOR'][checked]"))
        .andExpect(has("[name='version'][value='5']"));
  }

  @Test
  void saysWhyRolesCannotBeChangedOfOneselfAndOfAdministrators() throws Exception {
    when(people.changeableRoles(READER, anna.id())).thenReturn(Set.of());
    mvc.perform(get("/people/12/roles").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isForbidden())
        .andExpect(shows("Only administrators may do this to an administrator."));
    PersonView self = LoggedIn.person(Role.COORDINATOR);
    when(people.forChange(READER, READER)).thenReturn(new Versioned<>(self, 1));
    mvc.perform(get("/people/7/roles").with(loggedIn.as(self)))
        .andExpect(status().isForbidden())
        .andExpect(shows("Nobody changes their own roles."));
    mvc.perform(sent("/people/12/roles").param("version", "5").param("roles", "EDITOR"))
        .andExpect(status().isForbidden());
    verify(people, never()).changeRoles(any(), any());
  }

  @Test
  void asksBeforeItReactivatesAndSaysWhyItDoesNot() throws Exception {
    mvc.perform(get("/people/12/reactivate").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(shows("Anna Saar can log in again with the password from before"));
    verify(people, never()).reactivate(any(), any());
    mvc.perform(sent("/people/12/reactivate")).andExpect(redirectedUrl("/people/12"));
    verify(people).reactivate(READER, anna.id());
    doThrow(RuleBroken.of("error.people.erased")).when(people).reactivate(READER, anna.id());
    mvc.perform(sent("/people/12/reactivate"))
        .andExpect(status().isBadRequest())
        .andExpect(shows("This person was erased: nothing of them is left to change."));
  }

  @Test
  void tellsAdministratorsWhatBecameOfEachLink() throws Exception {
    when(invitations.history(READER, anna.id()))
        .thenReturn(
            List.of(
                link(FAR_OFF, null, null),
                link(LONG_AGO.plusSeconds(60), null, null),
                link(FAR_OFF, null, LONG_AGO)));
    mvc.perform(get("/people/12").with(loggedIn.as(Role.ADMINISTRATOR)))
        .andExpect(status().isOk())
        .andExpect(shows("open until Friday 1 March 2120", "expired on Sunday 1 March 2020, 10:01"))
        .andExpect(shows("ended on Sunday 1 March 2020, 10:00"))
        .andExpect(hides("used on"));
  }

  private static InvitationView link(Instant expires, Instant used, Instant ended) {
    return new InvitationView(LinkKind.INVITATION, READER, LONG_AGO, expires, used, ended);
  }

  private MockHttpServletRequestBuilder sent(String path) {
    return post(path).with(loggedIn.as(Role.COORDINATOR)).with(csrf());
  }
}
