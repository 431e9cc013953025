package org.culturalpearls.portal.plan;

import static org.culturalpearls.portal.Shown.begins;
import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hasNo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.plan.PlanChangeState;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.plan.content.Contents;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.CaseSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.workflow.model.TaskKind;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalSlice
class PlanHandInWebTest {

  private static final String PAGE = "/cases/2027-saarelinn/plan";
  private static final Instant DUE = Instant.parse("2027-03-31T21:59:59Z");

  private final PersonView ilze = LoggedIn.person(Role.MENTEE);
  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private PlanService plans;
  @Autowired private UserTasks tasks;
  @Autowired private CaseSlice reader;

  @BeforeEach
  void ilzeWritesThePlanOfSaarelinn() {
    reader.readerOfTheTeam();
    stands(PlanState.DRAFT, null, false);
    open(TaskKind.DRAFT_PLAN);
  }

  @Test
  void handsInByOneButtonOfTheEditorOnceNothingIsMissing() throws Exception {
    mvc.perform(page())
        .andExpect(has("#missing button[form='plan-form'][formaction='" + PAGE + "/hand-in']"))
        .andExpect(hasNo("#missing a[href='" + PAGE + "/submit']"));
    when(plans.missing(any(), any()))
        .thenReturn(
            List.of(PlanService.MissingPart.of("vision", "error.plan.too-few-milestones", 3, 0)));
    mvc.perform(page()).andExpect(hasNo("#missing button"));
  }

  @Test
  void offersNothingWhileTheTaskIsNotOpen() throws Exception {
    open(TaskKind.ASSESS_PREPAREDNESS);
    mvc.perform(page())
        .andExpect(hasNo("#missing button"))
        .andExpect(begins("#missing a", "Go to"));
  }

  @Test
  void savesTheVisionThenCompletesTheTask() throws Exception {
    mvc.perform(send("/hand-in").param("version", "4").param("vision", "Typed").param("read", "x"))
        .andExpect(redirectedUrl(PAGE))
        .andExpect(flash().attribute("notice", hasToString(containsString("task.done"))));
    var order = inOrder(plans, tasks);
    order.verify(plans).saveVision(ilze.id(), Saarelinn.ID, 4, "Typed");
    order.verify(tasks).submit(ilze.id(), "t-0", Map.of("next", "feedback"));
  }

  @Test
  void leavesAnUntouchedVisionAsItIs() throws Exception {
    mvc.perform(
            send("/hand-in")
                .param("version", "3")
                .param("vision", "A town")
                .param("read", ReadText.mark("A town")))
        .andExpect(redirectedUrl(PAGE));
    verify(plans, never()).saveVision(any(), any(), anyLong(), any());
    verify(tasks).submit(ilze.id(), "t-0", Map.of("next", "feedback"));
  }

  @Test
  void handsNothingInWhereTheVisionCollides() throws Exception {
    when(plans.saveVision(any(), any(), anyLong(), any()))
        .thenThrow(new ChangedMeanwhile("error.plan.changed-meanwhile"));
    mvc.perform(send("/hand-in").param("version", "3").param("vision", "Mine").param("read", "x"))
        .andExpect(status().isConflict())
        .andExpect(has("p.as-typed", "A town"))
        .andExpect(content().string(containsString(">Mine</textarea>")));
    verify(tasks, never()).submit(any(), any(), any());
  }

  @Test
  void showsTheEditorAgainWithWhatIsMissing() throws Exception {
    doThrow(RuleBroken.in("milestones", "error.plan.too-few-milestones", 3, 1))
        .when(tasks)
        .submit(any(), any(), any());
    mvc.perform(send("/hand-in"))
        .andExpect(status().isBadRequest())
        .andExpect(begins(".error-summary li", "The plan needs at least 3"))
        .andExpect(content().string(containsString("A town</textarea>")));
  }

  @Test
  void asksBeforeItSubmitsAndThenDoesBothTasks() throws Exception {
    stands(PlanState.DRAFT, null, true);
    when(tasks.submitBoth(any(), any(), any(), any(), any()))
        .thenReturn(card(TaskKind.SUBMIT_PLAN, 1));
    mvc.perform(page()).andExpect(has("#missing a[href='" + PAGE + "/submit']", "Submit the plan"));
    mvc.perform(get(PAGE + "/submit").with(loggedIn.as(ilze)))
        .andExpect(status().isOk())
        .andExpect(has("form[action='" + PAGE + "/submit'] button", "Submit it now"));
    verify(tasks, never()).submitBoth(any(), any(), any(), any(), any());
    mvc.perform(send("/submit")).andExpect(redirectedUrl(PAGE));
    verify(tasks)
        .submitBoth(
            ilze.id(),
            card(TaskKind.DRAFT_PLAN, 0),
            Map.of("next", "submit"),
            TaskKind.SUBMIT_PLAN,
            Map.of("decision", "submit"));
  }

  @Test
  void submitsOrTakesBackWhatIsReady() throws Exception {
    stands(PlanState.READY, null, true);
    open(TaskKind.SUBMIT_PLAN);
    mvc.perform(page())
        .andExpect(has("form[action='" + PAGE + "/take-back'] a[href='" + PAGE + "/submit']"));
    mvc.perform(send("/submit")).andExpect(redirectedUrl(PAGE));
    verify(tasks).submit(ilze.id(), "t-0", Map.of("decision", "submit"));
    mvc.perform(send("/take-back")).andExpect(redirectedUrl(PAGE));
    verify(tasks).submit(ilze.id(), "t-0", Map.of("decision", "revise"));
  }

  @Test
  void submitsWithoutTheFeedbackThatDidNotCome() throws Exception {
    stands(PlanState.FEEDBACK_REQUESTED, null, false);
    open(TaskKind.GIVE_PLAN_FEEDBACK, TaskKind.SUBMIT_WITHOUT_FEEDBACK);
    mvc.perform(send("/submit")).andExpect(redirectedUrl(PAGE));
    verify(tasks).submit(ilze.id(), "t-1", Map.of("decision", "submit"));
  }

  @Test
  void saysWhatIsMissingInPlaceOfTheButtonThatSubmits() throws Exception {
    stands(PlanState.DRAFT, null, true);
    when(plans.missing(any(), any()))
        .thenReturn(
            List.of(PlanService.MissingPart.of("vision", "error.plan.too-few-milestones", 3, 0)));
    mvc.perform(get(PAGE + "/submit").with(loggedIn.as(ilze)))
        .andExpect(hasNo("main form"))
        .andExpect(begins(".notice li", "The plan needs at least 3"));
    doThrow(RuleBroken.in("milestones", "error.plan.too-few-milestones", 3, 1))
        .when(tasks)
        .submitBoth(any(), any(), any(), any(), any());
    mvc.perform(send("/submit"))
        .andExpect(status().isBadRequest())
        .andExpect(begins(".notice li", "The plan needs at least 3"));
  }

  @Test
  void leadsToTheTaskThatHandsAChangeIn() throws Exception {
    stands(PlanState.IN_FORCE, PlanChangeState.WRITING, true);
    open(TaskKind.CHANGE_PLAN);
    mvc.perform(page()).andExpect(has("#missing a[href='/tasks/t-0']", "Hand the change in"));
  }

  @Test
  void saysThatSomebodyElseWasFaster() throws Exception {
    open();
    mvc.perform(send("/hand-in")).andExpect(status().isConflict());
    mvc.perform(send("/submit")).andExpect(status().isConflict());
    mvc.perform(get(PAGE + "/submit").with(loggedIn.as(ilze))).andExpect(redirectedUrl(PAGE));
  }

  @Test
  void isForTheTeamOnly() throws Exception {
    reader.readerWhoMentors();
    mvc.perform(page()).andExpect(hasNo("form[action$='/take-back']"));
    mvc.perform(get(PAGE + "/submit").with(loggedIn.as(ilze))).andExpect(status().isForbidden());
    for (String step : List.of("/hand-in", "/submit", "/take-back")) {
      mvc.perform(send(step)).andExpect(status().isForbidden());
    }
    reader.stranger();
    for (String step : List.of("/hand-in", "/submit", "/take-back")) {
      mvc.perform(send(step)).andExpect(status().isNotFound());
    }
    verify(tasks, never()).submit(any(), any(), any());
  }

  private MockHttpServletRequestBuilder page() {
    return get(PAGE).with(loggedIn.as(ilze));
  }

  private MockHttpServletRequestBuilder send(String step) {
    return post(PAGE + step).with(loggedIn.as(ilze)).with(csrf());
  }

  private void open(TaskKind... kinds) {
    List<TaskCard> cards =
        Stream.iterate(0, place -> place < kinds.length, place -> place + 1)
            .map(place -> card(kinds[place], place))
            .toList();
    when(tasks.ofCase("2027-saarelinn")).thenReturn(cards);
  }

  private static TaskCard card(TaskKind kind, int place) {
    return new TaskCard(
        "t-" + place,
        kind.process().id(),
        kind.id(),
        kind.name(),
        null,
        "2027-saarelinn",
        "Saarelinn",
        DUE,
        null,
        "team-70");
  }

  private void stands(PlanState state, PlanChangeState change, boolean mayAskToSubmit) {
    PlanView plan =
        new PlanView(
            Saarelinn.ID,
            state,
            change,
            change == null ? null : 1,
            4,
            ilze.id(),
            DUE,
            null,
            Contents.of("A town"),
            0,
            DUE,
            null,
            null,
            false,
            mayAskToSubmit);
    when(plans.plan(any(), eq(Saarelinn.ID))).thenReturn(plan);
  }
}
