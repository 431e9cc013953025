package org.culturalpearls.portal.cycles;

import static org.culturalpearls.portal.Shown.begins;
import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.names;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
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

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.award.nomination.VisibleNominations;
import org.culturalpearls.cycle.CycleFigures;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.Step;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.Versioned;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalSlice
class CyclesWebTest {

  private static final PersonId READER = LoggedIn.person().id();
  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
  private static final LocalDate OPENS = LocalDate.of(2026, 9, 1);
  private static final LocalDate PLANS = LocalDate.of(2027, 3, 31);
  private static final LocalDate ENDS = LocalDate.of(2027, 12, 31);

  private final CycleView open =
      new CycleView(new CycleId(4), 2027, "Cycle 2027", STOCKHOLM, OPENS, PLANS, ENDS, false, null);

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private PeopleService people;
  @Autowired private CycleService cycles;
  @Autowired private ParticipationService participations;
  @Autowired private MunicipalityService municipalities;
  @Autowired private MilestoneService milestones;
  @Autowired private VisibleNominations sight;

  @Test
  void listsTheCyclesAndSaysHowTheFirstComesAbout() throws Exception {
    when(cycles.cycles()).thenReturn(List.of(open));
    mvc.perform(get("/cycles").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(begins("a[href='/cycles/4']", "Cycle 2027"))
        .andExpect(has("td[data-label='Title year']", "2027"));
    when(cycles.cycles()).thenReturn(List.of());
    mvc.perform(get("/cycles").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(content().string(containsString("No cycle is entered yet")));
  }

  @Test
  void showsNothingOfACycleToWhoMayNot() throws Exception {
    doThrow(new NotAllowed("error.people.role-needed"))
        .when(people)
        .requireRole(READER, Role.COORDINATOR);
    for (String page : List.of("/cycles", "/cycles/new", "/cycles/4")) {
      mvc.perform(get(page).with(loggedIn.as(Role.ADMINISTRATOR)))
          .andExpect(status().isForbidden());
    }
  }

  @Test
  void showsWhatAFinishedCycleCameTo() throws Exception {
    MunicipalityId pearl = new MunicipalityId(3);
    when(cycles.cycle(open.id()))
        .thenReturn(
            new CycleView(
                open.id(),
                2024,
                "Cycle 2024",
                STOCKHOLM,
                null,
                null,
                null,
                true,
                new CycleFigures(12, 11, 10, 1)));
    when(cycles.pearls(open.id())).thenReturn(List.of(pearl));
    when(municipalities.municipalities(List.of(pearl)))
        .thenReturn(Map.of(pearl, new MunicipalityView(pearl, "Saarelinn", Country.EE, "")));
    when(participations.search(any(), any())).thenReturn(new Paged<>(List.of(), 0, false));
    mvc.perform(get("/cycles/4").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(has("dd", "11"))
        .andExpect(has("li", "Saarelinn, Estonia"))
        .andExpect(content().string(not(containsString("/participations/new"))));
  }

  @Test
  void namesTheTownsWhoseMilestonesAreDueAfterTheEnd() throws Exception {
    ParticipationView town = Saarelinn.with(READER);
    when(cycles.cycle(open.id())).thenReturn(open);
    when(participations.search(any(), any())).thenReturn(new Paged<>(List.of(), 0, false));
    mvc.perform(get("/cycles/4").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(content().string(not(containsString("after the end of the cycle"))));
    when(milestones.dueAfterEnd(READER, open.id())).thenReturn(Map.of(town.id(), 2));
    when(participations.participations(Set.of(town.id()))).thenReturn(Map.of(town.id(), town));
    mvc.perform(get("/cycles/4").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(content().string(containsString("after the end of the cycle")))
        .andExpect(content().string(containsString("Saarelinn</a>: 2 milestones")));
  }

  @Test
  void entersACycle() throws Exception {
    CycleService.Add command =
        new CycleService.Add(
            2027, "Cycle 2027", STOCKHOLM, OPENS, PLANS.atTime(12, 0), ENDS, false);
    when(cycles.add(READER, command)).thenReturn(open.id());
    mvc.perform(dates("/cycles/new", "2027-12-31").param("titleYear", "2027"))
        .andExpect(redirectedUrl("/cycles/4"));
    verify(cycles).add(READER, command);
  }

  @Test
  void saysWhatIsNoYearAndNoDate() throws Exception {
    mvc.perform(dates("/cycles/new", "2027-12-31").param("titleYear", "soon"))
        .andExpect(status().isBadRequest())
        .andExpect(names("titleYear"));
    mvc.perform(dates("/cycles/new", "31.12.2027").param("titleYear", "2027"))
        .andExpect(status().isBadRequest())
        .andExpect(names("endsOn"));
    verify(cycles, never()).add(any(), any());
  }

  @Test
  void showsWhatSomebodyElseSavedMeanwhile() throws Exception {
    when(cycles.forChange(READER, open.id())).thenReturn(new Versioned<>(open, 3));
    doThrow(new ChangedMeanwhile("error.cycle.cycle-changed"))
        .when(cycles)
        .change(eq(READER), any());
    mvc.perform(dates("/cycles/4/change", "2027-11-30").param("version", "2"))
        .andExpect(status().isConflict())
        .andExpect(has("dd", "Friday 31 December 2027"))
        .andExpect(has("[value='2027-11-30']"))
        .andExpect(has("[name='version'][value='3']"));
  }

  @Test
  void showsAWrongNumberOfDaysBesideItsStep() throws Exception {
    when(cycles.forChange(READER, open.id())).thenReturn(new Versioned<>(open, 3));
    doThrow(RuleBroken.in("SILENCE", "error.cycle.step-days", Label.of(Step.SILENCE), 366))
        .when(cycles)
        .changeStepDays(
            READER,
            new CycleService.ChangeStepDays(
                open.id(), 3, Map.of(Step.SILENCE, 400, Step.LOOK_INTO, 7)));
    mvc.perform(
            sent("/cycles/4/days")
                .param("version", "3")
                .param("days[SILENCE]", "400")
                .param("days[LOOK_INTO]", "7"))
        .andExpect(status().isBadRequest())
        .andExpect(names("days[SILENCE]"))
        .andExpect(has("[value='400']"));
  }

  @Test
  void namesTheStepWhoseDaysAreNoNumber() throws Exception {
    when(cycles.forChange(READER, open.id())).thenReturn(new Versioned<>(open, 3));
    mvc.perform(sent("/cycles/4/days").param("version", "3").param("days[SILENCE]", "soon"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("may act: enter a whole number")));
  }

  @Test
  void saysWhyACycleIsNotFinished() throws Exception {
    when(cycles.forChange(READER, open.id())).thenReturn(new Versioned<>(open, 3));
    doThrow(RuleBroken.of("error.cycle.still-open", 5L)).when(cycles).finish(READER, open.id(), 3);
    mvc.perform(sent("/cycles/4/finish").param("version", "3"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("5 participations that have not ended")));
  }

  private MockHttpServletRequestBuilder dates(String path, String endsOn) {
    return sent(path)
        .param("name", "Cycle 2027")
        .param("zone", "Europe/Stockholm")
        .param("opensOn", "2026-09-01")
        .param("planDueOn", "2027-03-31")
        .param("planDueOnTime", "12:00")
        .param("endsOn", endsOn);
  }

  private MockHttpServletRequestBuilder sent(String path) {
    return post(path).with(loggedIn.as(Role.COORDINATOR)).with(csrf());
  }
}
