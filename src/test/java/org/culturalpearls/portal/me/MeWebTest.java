package org.culturalpearls.portal.me;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturalpearls.portal.Shown.begins;
import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.names;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.culturalpearls.notification.delivery.MailService;
import org.culturalpearls.people.AddressService;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.ties.OrganisationService;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.Versioned;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalSlice
class MeWebTest {

  private final PersonView ilze = LoggedIn.person(Role.MENTEE, Role.MENTOR);

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private PeopleService people;
  @Autowired private AddressService addresses;
  @Autowired private MailService mails;
  @Autowired private OrganisationService organisations;

  @BeforeEach
  void ilzeIsEntered() {
    when(people.forChange(ilze.id(), ilze.id())).thenReturn(new Versioned<>(ilze, 4));
  }

  @Test
  void saysThatMailDoesNotArrive() throws Exception {
    mvc.perform(get("/me").with(loggedIn.as(ilze)))
        .andExpect(content().string(not(containsString("Mail does not reach you"))));
    when(mails.isRefused(ilze.id(), ilze.id())).thenReturn(true);
    mvc.perform(get("/me").with(loggedIn.as(ilze)))
        .andExpect(content().string(containsString("Mail does not reach you")))
        .andExpect(content().string(containsString("refused ilze@example.org for good")));
  }

  @Test
  void showsWhatIsKnownOfThePersonAndWhoChangesTheRest() throws Exception {
    mvc.perform(get("/me").with(loggedIn.as(ilze)))
        .andExpect(status().isOk())
        .andExpect(has("[value='Ilze Kalniņa']"))
        .andExpect(begins("option[value='LV'][selected]", "Latvian"))
        .andExpect(begins("option[value='Europe/Riga'][selected]", "Riga"))
        .andExpect(content().string(containsString("ilze@example.org")))
        .andExpect(has("dd", "Latvia"))
        .andExpect(has("dd", "mentor"))
        .andExpect(has("dd", "mentee"));
  }

  @Test
  void showsWhoChangedTheAddressAndWhereOneDoesItOneself() throws Exception {
    mvc.perform(get("/me").with(loggedIn.as(ilze)))
        .andExpect(has("a[href='/me/email']"))
        .andExpect(content().string(not(containsString("Changes of the e-mail address"))));
    when(addresses.changes(ilze.id(), ilze.id()))
        .thenReturn(
            List.of(
                new AddressService.ChangeView(
                    Instant.parse("2027-03-01T08:00:00Z"),
                    ilze.id(),
                    "before@example.org",
                    "ilze@example.org")));
    when(people.persons(any())).thenReturn(Map.of(ilze.id(), ilze));
    mvc.perform(get("/me").with(loggedIn.as(ilze)))
        .andExpect(content().string(containsString("Changes of the e-mail address")))
        .andExpect(content().string(containsString(">before@example.org</td>")))
        .andExpect(content().string(containsString(">Ilze Kalniņa</td>")))
        .andExpect(content().string(containsString("1 March 2027, 10:00")));
  }

  @Test
  void offersTheOrganisationsAndSaysWhichIsNotAmongThem() throws Exception {
    when(organisations.names()).thenReturn(List.of("Library"));
    mvc.perform(get("/me").with(loggedIn.as(ilze)))
        .andExpect(has("input[name=organisation][list=organisations]"))
        .andExpect(has("datalist#organisations option[value=Library]"));
    doThrow(RuleBroken.in("organisation", "error.people.organisation-unknown", "Town"))
        .when(people)
        .change(eq(ilze.id()), any());
    mvc.perform(change("Ilze", "EN", "Europe/Oslo"))
        .andExpect(status().isBadRequest())
        .andExpect(names("organisation", "Organisation: Town is not on the list"));
  }

  @Test
  void savesTheChangeOfTheVersionThatWasRead() throws Exception {
    mvc.perform(change("Ilze Bērziņa", "EN", "Europe/Oslo"))
        .andExpect(redirectedUrl("/me"))
        .andExpect(flash().attributeExists("notice"));
    verify(people)
        .change(
            ilze.id(),
            new PeopleService.Change(
                ilze.id(),
                4,
                "Ilze Bērziņa",
                "ilze@example.org",
                "Town",
                Language.EN,
                ZoneId.of("Europe/Oslo"),
                Country.LV));
  }

  @Test
  void showsABrokenRuleBesideItsFieldAndKeepsWhatWasTyped() throws Exception {
    doThrow(RuleBroken.in("name", "error.shared.too-long", Label.field("name"), 120))
        .when(people)
        .change(eq(ilze.id()), any());
    mvc.perform(change("A name with far too many letters", "DE", "Europe/Warsaw"))
        .andExpect(status().isBadRequest())
        .andExpect(names("name", "Name: shorten this to at most 120"))
        .andExpect(has("[value='A name with far too many letters']"))
        .andExpect(has("[aria-describedby='name-hint name-error']"))
        .andExpect(has("option[value=DE][selected]"))
        .andExpect(content().string(containsString("<title>Error: ")));
  }

  @Test
  void answersAConflictWith409AndKeepsWhatWasTyped() throws Exception {
    doThrow(new ChangedMeanwhile("error.people.person-changed"))
        .when(people)
        .change(eq(ilze.id()), any());
    mvc.perform(change("Ilze Bērziņa", "EN", "Europe/Oslo"))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("Somebody else changed this person meanwhile")))
        .andExpect(has("[value='Ilze Bērziņa']"));
  }

  @Test
  void refusesALanguageAndAZoneThatAreNotInTheList() throws Exception {
    mvc.perform(change("Ilze", "XX", "Europe/Oslo"))
        .andExpect(status().isBadRequest())
        .andExpect(names("language"));
    mvc.perform(change("Ilze", "EN", "Europe/Atlantis"))
        .andExpect(status().isBadRequest())
        .andExpect(names("zone"));
  }

  @Test
  void escapesWhatPeopleTyped() throws Exception {
    doThrow(RuleBroken.in("name", "error.shared.missing", "name"))
        .when(people)
        .change(eq(ilze.id()), any());
    String page =
        mvc.perform(change("<script>alert(1)</script>", "EN", "Europe/Oslo"))
            .andExpect(content().string(not(containsString("<script>alert"))))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(page).contains("&lt;script&gt;alert(1)");
  }

  private MockHttpServletRequestBuilder change(String name, String language, String zone) {
    return post("/me")
        .with(loggedIn.as(ilze))
        .with(csrf())
        .param("version", "4")
        .param("name", name)
        .param("organisation", "Town")
        .param("language", language)
        .param("zone", zone);
  }
}
