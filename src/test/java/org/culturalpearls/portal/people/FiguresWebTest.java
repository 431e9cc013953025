package org.culturalpearls.portal.people;

import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.names;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.town.TownFigureService;
import org.culturalpearls.people.town.TownFigures;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.Versioned;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalSlice
class FiguresWebTest {

  private static final PersonId READER = LoggedIn.person().id();
  private static final MunicipalityId TOWN = new MunicipalityId(3);
  private static final String PAGE = "/municipalities/3/figures";
  private static final TownFigures KNOWN =
      new TownFigures(5400, 2024, new BigDecimal("58.2500"), new BigDecimal("22.4869"));

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private MunicipalityService municipalities;
  @Autowired private TownFigureService figures;

  @BeforeEach
  void town() {
    when(municipalities.municipality(TOWN))
        .thenReturn(new MunicipalityView(TOWN, "Saarelinn", Country.EE, ""));
    when(figures.forChange(READER, TOWN)).thenReturn(new Versioned<>(KNOWN, 9));
  }

  @Test
  void showsWhatIsKnownAndSavesWhatIsTyped() throws Exception {
    mvc.perform(get(PAGE).with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(has("[name='population'][value='5400']"))
        .andExpect(has("[name='populationYear'][value='2024']"))
        .andExpect(has("[name='latitude'][value='58.25']"))
        .andExpect(has("[name='version'][value='9']"));
    mvc.perform(sent("5 500", "2025").param("latitude", " 58,26 ").param("longitude", "22.5"))
        .andExpect(status().isBadRequest())
        .andExpect(names("population"));
    mvc.perform(sent("5500", "2025").param("latitude", " 58,26 ").param("longitude", "22.5"))
        .andExpect(redirectedUrl("/municipalities/3"));
    verify(figures)
        .change(
            READER,
            new TownFigureService.Change(
                TOWN,
                9,
                new TownFigures(5500, 2025, new BigDecimal("58.26"), new BigDecimal("22.5"))));
  }

  @Test
  void takesEmptyFieldsAsUnknown() throws Exception {
    mvc.perform(sent("", " ").param("latitude", "")).andExpect(status().is3xxRedirection());
    verify(figures).change(READER, new TownFigureService.Change(TOWN, 9, TownFigures.UNKNOWN));
  }

  @Test
  void namesAllThatCannotBeReadAndKeepsIt() throws Exception {
    mvc.perform(sent("many", "lately").param("latitude", "north").param("longitude", "22.5"))
        .andExpect(status().isBadRequest())
        .andExpect(names("population"))
        .andExpect(names("populationYear"))
        .andExpect(names("latitude"))
        .andExpect(has("[name='population'][value='many']"))
        .andExpect(has("[name='longitude'][value='22.5']"));
    verify(figures, never()).change(any(), any());
  }

  @Test
  void showsWhatSomebodyElseSavedMeanwhile() throws Exception {
    doThrow(new ChangedMeanwhile("error.people.municipality-changed"))
        .when(figures)
        .change(any(), any());
    mvc.perform(
            post(PAGE)
                .with(loggedIn.as(Role.COORDINATOR))
                .with(csrf())
                .param("population", "1")
                .param("version", "8"))
        .andExpect(status().isConflict())
        .andExpect(has("dd", "5400"))
        .andExpect(has("[name='population'][value='1']"))
        .andExpect(has("[name='version'][value='9']"));
  }

  @Test
  void isNotForOthers() throws Exception {
    when(figures.forChange(READER, TOWN)).thenThrow(new NotAllowed("error.people.role-needed"));
    mvc.perform(get(PAGE).with(loggedIn.as(Role.MENTEE))).andExpect(status().isForbidden());
    mvc.perform(sent("1", "2024")).andExpect(status().isForbidden());
    verify(figures, never()).change(any(), any());
  }

  private MockHttpServletRequestBuilder sent(String population, String year) {
    return post(PAGE)
        .with(loggedIn.as(Role.MENTEE))
        .with(csrf())
        .param("population", population)
        .param("populationYear", year)
        .param("version", "9");
  }
}
