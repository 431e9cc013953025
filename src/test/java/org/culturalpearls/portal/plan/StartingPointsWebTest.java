package org.culturalpearls.portal.plan;

import static org.culturalpearls.portal.Shown.begins;
import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hasNo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.plan.content.Challenge;
import org.culturalpearls.plan.content.Contents;
import org.culturalpearls.plan.content.MeasureSource;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.start.StartingPoint;
import org.culturalpearls.plan.start.StartingPointService;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.CaseSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalSlice
class StartingPointsWebTest {

  private static final String PAGE = "/cases/2027-saarelinn/plan/start";
  private static final Instant DUE = Instant.parse("2027-03-31T21:59:59Z");
  private static final String KEY = "other.challenge.4";

  private final PersonView ilze = LoggedIn.person(Role.MENTEE);
  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private PlanService plans;
  @Autowired private StartingPointService points;
  @Autowired private CaseSlice reader;

  @BeforeEach
  void anotherTownsPlanIsOffered() {
    reader.readerOfTheTeam();
    when(plans.plan(any(), any()))
        .thenReturn(
            new PlanView(
                Saarelinn.ID,
                PlanState.DRAFT,
                null,
                null,
                4,
                ilze.id(),
                DUE,
                null,
                Contents.of("A town", new Challenge("Alone", "")),
                0,
                DUE,
                null,
                null,
                false,
                false));
    Row<?> row =
        new Row<>(new RowId(4), 0, new Challenge("Alone", "In <b>winter</b> **only**"), null, null);
    when(points.startingPoints(any(), any(), any(), any()))
        .thenReturn(
            List.of(
                new StartingPoint(
                    "other",
                    MeasureSource.OTHER_PLAN,
                    "Rūjiena 2026",
                    "/towns/x/plan",
                    List.of(row))));
    when(points.otherPlans(any(), any())).thenReturn(List.of(Saarelinn.with(ilze.id())));
  }

  @Test
  void showsWhatThePlanCanStartFrom() throws Exception {
    mvc.perform(get(PAGE).param("from", "2027-saarelinn").with(loggedIn.as(ilze)))
        .andExpect(status().isOk())
        .andExpect(begins("legend h2", "The plan of another town: Rūjiena 2026"))
        .andExpect(has("input[name=taken][value='" + KEY + "']:not([checked])"))
        .andExpect(begins(".choice p", "A row with this title"))
        .andExpect(has(".prose strong"))
        .andExpect(hasNo(".prose b"))
        .andExpect(has("option[value='2027-saarelinn'][selected]"))
        .andExpect(has("a[href='/towns/x/plan']"));
    verify(points)
        .startingPoints(
            eq(ilze.id()), eq(Saarelinn.ID), any(), eq(Optional.of(new CaseKey("2027-saarelinn"))));
  }

  @Test
  void takesWhatIsChosen() throws Exception {
    mvc.perform(
            post(PAGE)
                .param("taken", KEY)
                .param("from", "2026-rujiena")
                .with(csrf())
                .with(loggedIn.as(ilze)))
        .andExpect(redirectedUrl("/cases/2027-saarelinn/plan"));
    verify(points)
        .take(
            eq(ilze.id()),
            eq(Saarelinn.ID),
            any(),
            eq(Optional.of(new CaseKey("2026-rujiena"))),
            eq(Set.of(KEY)));
  }

  @Test
  void keepsTheChoiceWhereSomethingIsRefused() throws Exception {
    when(points.take(any(), any(), any(), any(), any()))
        .thenThrow(RuleBroken.in("taken", "error.plan.taken-gone"));
    mvc.perform(post(PAGE).param("taken", KEY).with(csrf()).with(loggedIn.as(ilze)))
        .andExpect(status().isBadRequest())
        .andExpect(begins("#taken .error", "Something that you chose"))
        .andExpect(has("input[value='" + KEY + "'][checked]"));
  }

  @Test
  void isForTheTeamOnly() throws Exception {
    reader.readerWhoMentors();
    mvc.perform(get(PAGE).with(loggedIn.as(ilze))).andExpect(status().isForbidden());
    mvc.perform(post(PAGE).param("taken", KEY).with(csrf()).with(loggedIn.as(ilze)))
        .andExpect(status().isForbidden());
    reader.stranger();
    mvc.perform(get(PAGE).with(loggedIn.as(ilze))).andExpect(status().isNotFound());
    verify(points, never()).take(any(), any(), any(), any(), any());
  }
}
