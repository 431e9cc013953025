package org.culturalpearls.portal.decision;

import static org.culturalpearls.portal.Shown.has;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.SomeCycle;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.title.DecisionTask;
import org.culturalpearls.award.title.TitleDecision;
import org.culturalpearls.award.title.TitleDecisionService;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalSlice
class DecisionWebTest {

  private static final PersonId READER = LoggedIn.person().id();
  private static final String BASE = "/cycles/4/award/decision";

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private PeopleService people;
  @Autowired private TitleDecisionService decisions;
  @Autowired private CycleService cycles;
  @Autowired private UserTasks desk;

  @BeforeEach
  void thereIsADecision() {
    when(cycles.cycle(Boards.CYCLE)).thenReturn(cycle());
    when(people.persons(anyCollection())).thenReturn(Map.of());
    when(decisions.board(eq(READER), eq(Boards.CYCLE), any()))
        .thenReturn(Boards.tied(Set.of(DecisionTask.PREPARE)));
    when(desk.ofCase("2027"))
        .thenReturn(List.of(task("UserTask_ConfirmTitles"), task("UserTask_PrepareDecision")));
  }

  @Test
  void showsRankingWarningsAndTheChoice() throws Exception {
    mvc.perform(get(BASE).with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Ranked by the mean")))
        .andExpect(content().string(containsString("Metsala has the larger sum, Saarelinn")))
        .andExpect(content().string(containsString("the rule gives one of them a title")))
        .andExpect(has("td[data-label='Sum']", "40.5"))
        .andExpect(has("td[data-label='Mean']", "20.25"))
        .andExpect(has("td[data-label='Spread']", "0.5"))
        .andExpect(has("[name='title-7']"))
        .andExpect(has("[name='reason-TIE_BROKEN-7-8']"))
        .andExpect(has("[value='Took part.']"))
        .andExpect(content().string(containsString("Look at Metsala again.")))
        .andExpect(content().string(containsString("Reviews are still to be made")))
        .andExpect(has("a[href='/tasks/UserTask_PrepareDecision']"));
  }

  @Test
  void linksTheCasesForThoseWhoMayOpenThem() throws Exception {
    mvc.perform(get(BASE).with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(has("a[href='/cases/2027-7']"));
    mvc.perform(get(BASE).with(loggedIn.as(Role.JUROR)))
        .andExpect(content().string(containsString("Saarelinn")))
        .andExpect(content().string(not(containsString("href=\"/cases/2027-7\""))));
  }

  @Test
  void showsWhatWouldBeWithoutAWayToSaveIt() throws Exception {
    mvc.perform(
            get(BASE + "?titles=4&perCountry=0&without=31&without=x")
                .with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("This is only tried")))
        .andExpect(content().string(not(containsString("name=\"title-7\""))));
    verify(decisions)
        .board(
            READER, Boards.CYCLE, new TitleDecisionService.WhatIf(4, 0, Set.of(new ReviewId(31))));
  }

  @Test
  void leavesOutWhatCannotBeTried() throws Exception {
    mvc.perform(get(BASE + "?titles=many&perCountry=-1").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isBadRequest())
        .andExpect(has("#titles-error"))
        .andExpect(has("[value='many']"))
        .andExpect(has("[aria-describedby='perCountry-error']"));
    verify(decisions).board(READER, Boards.CYCLE, TitleDecisionService.WhatIf.nothing());
  }

  @Test
  void asksWhoDecidesNothingToChoose() throws Exception {
    when(decisions.board(eq(READER), eq(Boards.CYCLE), any())).thenReturn(Boards.tied(Set.of()));
    mvc.perform(get(BASE).with(loggedIn.as(Role.JUROR)))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("name=\"title-7\""))))
        .andExpect(content().string(not(containsString("/tasks/"))));
  }

  @Test
  void tellsNoPlaceWhereANominationIsHidden() throws Exception {
    when(decisions.board(eq(READER), eq(Boards.CYCLE), any())).thenReturn(Boards.partly());
    mvc.perform(get(BASE).with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("One nomination is hidden from you")))
        .andExpect(content().string(containsString("Saarelinn")))
        .andExpect(content().string(not(containsString("Metsala"))))
        .andExpect(content().string(not(containsString("no title"))))
        .andExpect(content().string(not(containsString(">What if<"))));
  }

  @Test
  void savesTheChoiceWithItsReasons() throws Exception {
    mvc.perform(saved()).andExpect(status().isFound()).andExpect(redirectedUrl(BASE));
    verify(decisions)
        .prepare(
            READER,
            new TitleDecisionService.Prepare(
                Boards.CYCLE,
                5,
                new TitleDecision(Set.of(new NominationId(7)), Set.of()),
                Map.of("TIE_BROKEN-7-8", "More young people."),
                Map.of(new ReviewId(31), "Took part.")));
  }

  @Test
  void keepsWhatWasChosenWhereItCannotBeSaved() throws Exception {
    doThrow(RuleBroken.in("extra", "error.award.two-titles")).when(decisions).prepare(any(), any());
    mvc.perform(saved())
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("give each nomination one title")))
        .andExpect(content().string(containsString("More young people.")));
    doThrow(new ChangedMeanwhile("error.award.decision-changed"))
        .when(decisions)
        .prepare(any(), any());
    mvc.perform(saved())
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("Somebody else changed the decision")));
  }

  @Test
  void isNotForOthers() throws Exception {
    when(decisions.board(eq(READER), eq(Boards.CYCLE), any()))
        .thenThrow(new NotAllowed("error.award.no-board"));
    mvc.perform(get(BASE).with(loggedIn.as(Role.JUROR))).andExpect(status().isForbidden());
  }

  @Test
  void isNotThereBeforeItHasBegun() throws Exception {
    when(decisions.board(eq(READER), eq(Boards.CYCLE), any()))
        .thenThrow(new NotFound("error.award.no-decision"));
    mvc.perform(get(BASE).with(loggedIn.as(Role.COORDINATOR))).andExpect(status().isNotFound());
  }

  private MockHttpServletRequestBuilder saved() {
    MockHttpServletRequestBuilder call =
        post(BASE).with(loggedIn.as(Role.COORDINATOR)).with(csrf());
    Boards.choice().forEach(call::param);
    return call;
  }

  private static TaskCard task(String name) {
    return new TaskCard(
        name,
        "TitleDecisionProcess",
        name,
        name,
        "",
        "2027",
        "Cycle 2027",
        Instant.EPOCH,
        null,
        "coordinator");
  }

  private static CycleView cycle() {
    return SomeCycle.open(Boards.CYCLE);
  }
}
