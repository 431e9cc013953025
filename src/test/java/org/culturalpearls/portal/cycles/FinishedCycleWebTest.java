package org.culturalpearls.portal.cycles;

import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.names;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.cycle.CycleFigures;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalSlice
class FinishedCycleWebTest {

  private static final PersonId READER = LoggedIn.person().id();
  private static final MunicipalityId RUJIENA = new MunicipalityId(3);
  private static final CycleService.RecordFinished COMMAND =
      new CycleService.RecordFinished(
          2024,
          "Cycle 2024",
          ZoneId.of("Europe/Stockholm"),
          new CycleFigures(12, 12, 11, 1),
          List.of(RUJIENA));

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private PeopleService people;
  @Autowired private CycleService cycles;
  @Autowired private MunicipalityService municipalities;

  @BeforeEach
  void rujienaIsEntered() {
    when(municipalities.byName("Rujiena", Country.LV))
        .thenReturn(Optional.of(new MunicipalityView(RUJIENA, "Rūjiena", Country.LV, "Vidzeme")));
  }

  @Test
  void entersAFinishedCycleWithItsPearls() throws Exception {
    mvc.perform(get("/cycles/record").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Enter a finished cycle")));
    when(cycles.recordFinished(READER, COMMAND)).thenReturn(new CycleId(4));
    mvc.perform(sent("12", " Rujiena, latvia \r\n\r\n")).andExpect(redirectedUrl("/cycles/4"));
    mvc.perform(sent("12", "Rujiena, LV")).andExpect(redirectedUrl("/cycles/4"));
  }

  @Test
  void namesTheLineThatIsNoTown() throws Exception {
    for (String line : List.of("Atlantis, Latvia", "Rujiena", "Rujiena, Mars")) {
      mvc.perform(sent("12", line))
          .andExpect(status().isBadRequest())
          .andExpect(names("pearls"))
          .andExpect(content().string(containsString("“" + line + "”")));
    }
    mvc.perform(sent("a dozen", "Rujiena, LV"))
        .andExpect(status().isBadRequest())
        .andExpect(names("entries", "Entries"))
        .andExpect(has("[value='a dozen']"));
    verify(cycles, never()).recordFinished(any(), any());
  }

  @Test
  void showsABrokenRuleBesideItsField() throws Exception {
    when(cycles.recordFinished(any(), any()))
        .thenThrow(RuleBroken.in("titleYear", "error.cycle.year-taken", 2024));
    mvc.perform(sent("12", "Rujiena, LV"))
        .andExpect(status().isBadRequest())
        .andExpect(names("titleYear", "Title year: there is a cycle of 2024"));
  }

  @Test
  void isForCoordinatorsOnly() throws Exception {
    doThrow(new NotAllowed("error.people.role-needed"))
        .when(people)
        .requireRole(READER, Role.COORDINATOR);
    mvc.perform(get("/cycles/record").with(loggedIn.as(Role.ADMINISTRATOR)))
        .andExpect(status().isForbidden());
    mvc.perform(sent("12", "Rujiena, LV")).andExpect(status().isForbidden());
    verifyNoInteractions(cycles);
  }

  private MockHttpServletRequestBuilder sent(String entries, String pearls) {
    return post("/cycles/record")
        .with(loggedIn.as(Role.COORDINATOR))
        .with(csrf())
        .param("titleYear", "2024")
        .param("name", "Cycle 2024")
        .param("zone", "Europe/Stockholm")
        .param("entries", entries)
        .param("preSelected", "12")
        .param("plans", "11")
        .param("titles", "1")
        .param("pearls", pearls);
  }
}
