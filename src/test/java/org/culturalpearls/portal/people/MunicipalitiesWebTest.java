package org.culturalpearls.portal.people;

import static org.culturalpearls.portal.Shown.begins;
import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.names;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.Versioned;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalSlice
class MunicipalitiesWebTest {

  private static final PersonId READER = LoggedIn.person().id();

  private final MunicipalityView saarelinn =
      new MunicipalityView(new MunicipalityId(3), "Saarelinn", Country.EE, "Saaremaa");

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private PeopleService people;
  @Autowired private MunicipalityService municipalities;

  @Test
  void listsTheMunicipalitiesOfACountry() throws Exception {
    when(municipalities.search(READER, new MunicipalityService.Search("", Country.EE, 0)))
        .thenReturn(new Paged<>(List.of(saarelinn), 0, false));
    mvc.perform(get("/municipalities?q=&country=EE").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(begins("a[href='/municipalities/3']", "Saarelinn"))
        .andExpect(content().string(containsString("Estonia")));
  }

  @Test
  void listsNothingToWhoMayNot() throws Exception {
    when(municipalities.search(any(), any())).thenThrow(new NotAllowed("error.people.role-needed"));
    mvc.perform(get("/municipalities").with(loggedIn.as(Role.MENTEE)))
        .andExpect(status().isForbidden());
  }

  @Test
  void entersAMunicipality() throws Exception {
    mvc.perform(sent("/municipalities/new", "Saarelinn"))
        .andExpect(redirectedUrl("/municipalities"));
    verify(municipalities)
        .add(READER, new MunicipalityService.Add("Saarelinn", Country.EE, "Saaremaa"));
  }

  @Test
  void showsABrokenRuleBesideItsField() throws Exception {
    when(municipalities.add(any(), any()))
        .thenThrow(RuleBroken.in("name", "error.people.municipality-exists", "Saarelinn"));
    mvc.perform(sent("/municipalities/new", "Saarelinn"))
        .andExpect(status().isBadRequest())
        .andExpect(names("name"))
        .andExpect(has("[value='Saaremaa']"));
  }

  @Test
  void showsWhatSomebodyElseSavedMeanwhile() throws Exception {
    when(municipalities.forChange(READER, saarelinn.id()))
        .thenReturn(new Versioned<>(saarelinn, 9));
    doThrow(new ChangedMeanwhile("error.people.municipality-changed"))
        .when(municipalities)
        .change(any(), any());
    mvc.perform(sent("/municipalities/3", "Saarelinna vald").param("version", "8"))
        .andExpect(status().isConflict())
        .andExpect(has("dd", "Saarelinn"))
        .andExpect(has("[value='Saarelinna vald']"))
        .andExpect(has("[name='version'][value='9']"));
  }

  @Test
  void asksForTheNameCountryAndRegionOfANewOne() throws Exception {
    mvc.perform(get("/municipalities/new").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(has("[name='name'][value='']"))
        .andExpect(begins("option[value='EE']", "Estonia"));
    doThrow(new NotAllowed("error.people.role-needed"))
        .when(people)
        .requireRole(READER, Role.COORDINATOR, Role.ADMINISTRATOR);
    mvc.perform(get("/municipalities/new").with(loggedIn.as(Role.MENTOR)))
        .andExpect(status().isForbidden());
  }

  @Test
  void showsOneToChangeAndSavesIt() throws Exception {
    when(municipalities.forChange(READER, saarelinn.id()))
        .thenReturn(new Versioned<>(saarelinn, 9));
    mvc.perform(get("/municipalities/3").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(has("[value='Saarelinn']"))
        .andExpect(has("[value='Saaremaa']"))
        .andExpect(has("option[value='EE'][selected]"))
        .andExpect(has("[name='version'][value='9']"));
    mvc.perform(sent("/municipalities/3", "Saarelinna vald").param("version", "9"))
        .andExpect(redirectedUrl("/municipalities"));
    verify(municipalities)
        .change(
            READER,
            new MunicipalityService.Change(
                saarelinn.id(), 9, "Saarelinna vald", Country.EE, "Saaremaa"));
  }

  private MockHttpServletRequestBuilder sent(String path, String name) {
    return post(path)
        .with(loggedIn.as(Role.COORDINATOR))
        .with(csrf())
        .param("name", name)
        .param("country", "EE")
        .param("region", "Saaremaa");
  }
}
