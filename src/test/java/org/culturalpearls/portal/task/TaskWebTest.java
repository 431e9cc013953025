package org.culturalpearls.portal.task;

import static org.assertj.core.api.Assertions.assertThat;
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

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.mentoring.agreement.CaseAccess;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.workflow.forms.Form;
import org.culturalpearls.workflow.forms.FormContent;
import org.culturalpearls.workflow.forms.FormReader;
import org.culturalpearls.workflow.forms.Option;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.culturalpearls.workflow.tasks.TaskPage;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalSlice
class TaskWebTest {

  private static final PersonId ILZE = new PersonId(7);

  private static final Form FORM =
      FormReader.read(
          """
          { "id": "sample", "components": [
            { "type": "text", "text": "=town" },
            { "type": "radio", "key": "answer", "label": "What do you answer?",
              "values": [ { "value": "yes", "label": "Yes" }, { "value": "no", "label": "No" } ],
              "validate": { "required": true } },
            { "type": "textarea", "key": "why", "label": "Why? (optional)", "validate": { "maxLength": 100 },
              "conditional": { "hide": "=answer = \\"yes\\"" } },
            { "type": "select", "key": "mentor", "label": "Who?", "valuesKey": "mentors" },
            { "type": "taglist", "key": "none", "label": "Nothing to choose", "valuesKey": "nothing" }
          ] }
          """
              .getBytes(StandardCharsets.UTF_8));

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private ParticipationService participations;
  @Autowired private CaseAccess access;
  @Autowired private UserTasks desk;

  @BeforeEach
  void theTaskIsOpen() {
    opened(null, "team-3");
  }

  @Test
  void asksTheFormInTheReadersWords() throws Exception {
    mvc.perform(get("/tasks/t1").with(loggedIn.as(Role.MENTEE)))
        .andExpect(status().isOk())
        .andExpect(has("strong", "Rūjiena"))
        .andExpect(content().string(containsString("Saarelinn, case 2027-saarelinn")))
        .andExpect(has("label[for='why']", "Why? (optional)"))
        .andExpect(content().string(containsString("&quot;key&quot;:&quot;answer&quot;")))
        .andExpect(content().string(containsString("Ilze &amp; Co: two themes")))
        .andExpect(has("dd", "Friday 12 March 2027, 22:59 in Stockholm (your time 23:59, Friday)"))
        .andExpect(content().string(not(containsString("Nothing to choose"))));
  }

  @Test
  void saysThatLittleTimeIsLeft() throws Exception {
    mvc.perform(get("/tasks/t1").with(loggedIn.as(Role.MENTEE)))
        .andExpect(content().string(not(containsString("two working days"))));
    TaskCard soon = dueAt("t1", Instant.now().plusSeconds(3600));
    when(desk.open(any(), eq("t1"))).thenReturn(new TaskPage(soon, FORM, FormContent.empty()));
    mvc.perform(get("/tasks/t1").with(loggedIn.as(Role.MENTEE)))
        .andExpect(has(".status.watch", "Less than two working days left"));
  }

  @Test
  void saysOnTheButtonWhatItDoesWhereThatIsMoreThanCompleting() throws Exception {
    mvc.perform(get("/tasks/t1").with(loggedIn.as(Role.MENTEE)))
        .andExpect(content().string(containsString("class=\"button\">Complete this task<")));
    when(desk.open(any(), eq("t1")))
        .thenReturn(
            new TaskPage(
                card("t1", "Write nomination", ILZE, null),
                new Form("write-nomination", FORM.fields()),
                FormContent.empty()));
    mvc.perform(get("/tasks/t1").with(loggedIn.as(Role.MENTEE)))
        .andExpect(content().string(containsString("class=\"button\">Submit the nomination<")));
  }

  @Test
  void offersAGroupsTaskToBeTaken() throws Exception {
    mvc.perform(get("/tasks/t1").with(loggedIn.as(Role.MENTEE)))
        .andExpect(has("[name='take']"))
        .andExpect(content().string(not(containsString("name=\"giveBack\""))));
    mvc.perform(post("/tasks/t1").param("take", "true").with(loggedIn.as(Role.MENTEE)).with(csrf()))
        .andExpect(redirectedUrl("/tasks/t1"));
    verify(desk).take(ILZE, "t1");
  }

  @Test
  void offersAnOwnTaskToBeGivenBack() throws Exception {
    opened(ILZE, "team-3");
    when(desk.mayGiveBack(eq(ILZE), any())).thenReturn(true);
    mvc.perform(get("/tasks/t1").with(loggedIn.as(Role.MENTEE)))
        .andExpect(has("[name='giveBack']"));
    mvc.perform(
            post("/tasks/t1").param("giveBack", "true").with(loggedIn.as(Role.MENTEE)).with(csrf()))
        .andExpect(redirectedUrl("/tasks/t1"));
    verify(desk).giveBack(ILZE, "t1");
  }

  @Test
  void keepsWhatWasTypedWhenTheTaskIsTaken() throws Exception {
    mvc.perform(
            post("/tasks/t1")
                .param("take", "true")
                .param("answer", "no")
                .param("why", "Half a <sentence")
                .with(loggedIn.as(Role.MENTEE))
                .with(csrf()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("The task is yours now")))
        .andExpect(content().string(containsString("Half a &lt;sentence</textarea>")))
        .andExpect(content().string(not(containsString("error-summary"))));
    verify(desk).take(ILZE, "t1");
    verify(desk, never()).submit(any(), any(), any());
  }

  @Test
  void keepsWhatWasTypedWhenSomebodyElseTookTheTask() throws Exception {
    doThrow(new AlreadyDone("error.workflow.already-claimed")).when(desk).take(ILZE, "t1");
    mvc.perform(
            post("/tasks/t1")
                .param("take", "true")
                .param("why", "Half a sentence")
                .with(loggedIn.as(Role.MENTEE))
                .with(csrf()))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("Half a sentence")))
        .andExpect(content().string(not(containsString("data-typed=\"take\""))));
  }

  @Test
  void offersNoTaskToBeGivenBackThatWouldBeFoundByNobody() throws Exception {
    opened(ILZE, "chair");
    mvc.perform(get("/tasks/t1").with(loggedIn.as(Role.MENTEE)))
        .andExpect(content().string(not(containsString("name=\"giveBack\""))));
  }

  @Test
  void completesTheTaskAndSaysWhatIsNext() throws Exception {
    mayReadTheCase();
    when(desk.following(any())).thenReturn(List.of(card("t2", "Confirm it", null, null)));
    mvc.perform(
            post("/tasks/t1")
                .param("answer", "yes")
                .param("why", "left from before")
                .param("mentor", "7")
                .with(loggedIn.as(Role.MENTEE))
                .with(csrf()))
        .andExpect(redirectedUrl("/tasks"))
        .andExpect(notice("task.done.of-town", "task.done.next"));
    verify(desk).submit(ILZE, "t1", Map.of("answer", "yes", "mentor", "7", "none", List.of()));
  }

  /** The sentence that says whose turn it is names somebody for each kind of group. */
  @Test
  void saysWhoseTurnItIsNextWhoeverItIs() throws Exception {
    mayReadTheCase();
    Map<String, String> named =
        Map.of("office-9", "The coordinators", "unheard-of", "Somebody of the programme");
    for (var group : named.entrySet()) {
      when(desk.following(any()))
          .thenReturn(List.of(card("t2", "Confirm it", null, group.getKey())));
      mvc.perform(
              post("/tasks/t1").param("answer", "yes").with(loggedIn.as(Role.MENTEE)).with(csrf()))
          .andExpect(
              result ->
                  assertThat(((FlashMessage) result.getFlashMap().get("notice")).arguments())
                      .contains(group.getValue()));
    }
  }

  @Test
  void doesNotPromiseADayThatHasPassed() throws Exception {
    TaskCard late =
        new TaskCard(
            "t2",
            "SampleProcess",
            "UserTask_ConfirmIt",
            "Confirm it",
            "",
            "2027-saarelinn",
            "Saarelinn",
            Instant.EPOCH,
            null,
            "team-3");
    mayReadTheCase();
    when(desk.following(any())).thenReturn(List.of(late));
    mvc.perform(
            post("/tasks/t1").param("answer", "yes").with(loggedIn.as(Role.MENTEE)).with(csrf()))
        .andExpect(notice("task.done.of-town", "task.done.next-late"));
  }

  /** Who else reviews a nomination is none of a reviewer's business. */
  @Test
  void tellsWhoMayNotSeeTheCaseOfTheirOwnTasksOnly() throws Exception {
    when(desk.following(any())).thenReturn(List.of(card("t2", "Confirm it", null, null)));
    mvc.perform(
            post("/tasks/t1").param("answer", "yes").with(loggedIn.as(Role.SELECTOR)).with(csrf()))
        .andExpect(notice("task.done.of-town", "task.done.nothing"));
  }

  /** An official who discarded their leaving must not believe that the town has left. */
  @Test
  void saysThatWhatWasDiscardedChangedNothing() throws Exception {
    mvc.perform(
            post("/tasks/t1")
                .param("answer", "yes")
                .param("decision", "discard")
                .with(loggedIn.as(Role.MENTEE))
                .with(csrf()))
        .andExpect(redirectedUrl("/tasks"))
        .andExpect(notice("task.discarded", null));
  }

  @Test
  void showsWhatIsWrongBesideItsFieldAndKeepsWhatWasTyped() throws Exception {
    refuse(RuleBroken.in("why", "error.form.required", "Why?"));
    mvc.perform(
            post("/tasks/t1")
                .param("answer", "no")
                .param("mentor", "7")
                .with(loggedIn.as(Role.MENTEE))
                .with(csrf()))
        .andExpect(status().isBadRequest())
        .andExpect(begins("title", "Error: Draft it"))
        .andExpect(has(".error-summary a[href='#why']", "Why? Fill this in."))
        .andExpect(has("[aria-describedby='why-error why-count']"))
        .andExpect(has("option[value='7'][selected]"));
  }

  @Test
  void showsAllThatIsWrongAtOnceEachBesideItsField() throws Exception {
    refuse(
        RuleBroken.all(
            List.of(
                RuleBroken.in("smuggled", "error.form.unknown", "smuggled"),
                RuleBroken.in("answer", "error.form.choose", "What do you answer?"),
                RuleBroken.in("mentor", "error.form.not-a-choice", "Who?"))));
    mvc.perform(post("/tasks/t1").with(loggedIn.as(Role.MENTEE)).with(csrf()))
        .andExpect(status().isBadRequest())
        .andExpect(begins("li", "The form has no field"))
        .andExpect(has(".error-summary a[href='#answer']", "What do you answer? Choose an answer."))
        .andExpect(names("mentor", "Who? Choose one of"))
        .andExpect(has("#answer-error"))
        .andExpect(has("#mentor-error"))
        .andExpect(content().string(not(containsString("id=\"why-error\""))));
  }

  @Test
  void saysAboveTheFormWhatIsWrongWithNoField() throws Exception {
    refuse(RuleBroken.in("smuggled", "error.form.unknown", "smuggled"));
    mvc.perform(post("/tasks/t1").with(loggedIn.as(Role.MENTEE)).with(csrf()))
        .andExpect(status().isBadRequest())
        .andExpect(begins("li", "The form has no field"));
  }

  @Test
  void keepsWhatWasTypedWhenTheCaseChangedMeanwhile() throws Exception {
    refuse(new ChangedMeanwhile("error.workflow.changed-meanwhile"));
    mvc.perform(
            post("/tasks/t1")
                .param("why", "typed for long")
                .with(loggedIn.as(Role.MENTEE))
                .with(csrf()))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("typed for long")));
  }

  @Test
  void saysThatATaskIsDoneAlready() throws Exception {
    when(desk.open(any(), eq("t1"))).thenThrow(new AlreadyDone("error.workflow.already-done"));
    mvc.perform(get("/tasks/t1").with(loggedIn.as(Role.MENTEE)))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("This is already done")))
        .andExpect(content().string(containsString("Nothing was saved a second time")));
  }

  @Test
  void keepsWhatWasTypedForATaskThatSomebodyElseDidAndLinksToTheCase() throws Exception {
    when(desk.open(any(), eq("t1"))).thenThrow(new AlreadyDone("error.workflow.already-done"));
    when(desk.caseOf("t1")).thenReturn(Optional.of("2027-saarelinn"));
    mayReadTheCase();

    mvc.perform(typed())
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("This is already done")))
        .andExpect(content().string(containsString("typed &lt;b&gt; for long</textarea>")))
        .andExpect(has("a[href='/cases/2027-saarelinn']"));
  }

  @Test
  void keepsWhatWasTypedForATaskThatWasTakenAwayAndTellsAStrangerNoCase() throws Exception {
    when(desk.open(any(), eq("t1")))
        .thenThrow(new NotFound("error.workflow.task-not-found"))
        .thenThrow(new NotAllowed("error.mentoring.lead-only"));
    when(desk.caseOf("t1")).thenReturn(Optional.of("2027-saarelinn"));
    when(participations.byCaseKey(Saarelinn.KEY)).thenReturn(Optional.of(Saarelinn.with(ILZE)));

    for (int status : List.of(404, 403)) {
      mvc.perform(typed())
          .andExpect(status().is(status))
          .andExpect(content().string(containsString("typed &lt;b&gt; for long</textarea>")))
          .andExpect(content().string(not(containsString("saarelinn"))));
    }
  }

  @Test
  void keepsWhatWasTypedWhenSomebodyElseIsQuickerByAMoment() throws Exception {
    refuse(new AlreadyDone("error.workflow.already-done"));
    mvc.perform(typed())
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("typed &lt;b&gt; for long</textarea>")));
  }

  @Test
  void hasNothingForStrangersAndNothingToDoForReaders() throws Exception {
    when(desk.open(any(), eq("t1")))
        .thenThrow(new NotFound("error.workflow.task-not-found"))
        .thenThrow(new NotAllowed("error.mentoring.lead-only"));
    var sent = post("/tasks/t1").param("answer", "yes").with(loggedIn.as(Role.MENTOR)).with(csrf());
    mvc.perform(sent).andExpect(status().isNotFound());
    mvc.perform(sent).andExpect(status().isForbidden());
    verify(desk, never()).submit(any(), any(), any());
  }

  private MockHttpServletRequestBuilder typed() {
    return post("/tasks/t1")
        .param("why", "typed <b> for long")
        .with(loggedIn.as(Role.MENTEE))
        .with(csrf());
  }

  private static ResultMatcher notice(String title, String text) {
    return result ->
        assertThat((FlashMessage) result.getFlashMap().get("notice"))
            .extracting(FlashMessage::titleKey, FlashMessage::textKey)
            .containsExactly(title, text);
  }

  private void refuse(RuntimeException problem) {
    doThrow(problem).when(desk).submit(eq(ILZE), eq("t1"), any());
  }

  private void opened(PersonId assignee, String group) {
    FormContent content =
        FormContent.empty()
            .value("town", "**Rūjiena**")
            .options("mentors", List.of(new Option("7", "Ilze & Co: two themes")));
    when(desk.open(any(), eq("t1")))
        .thenReturn(new TaskPage(card("t1", "Draft it", assignee, group), FORM, content));
  }

  private static TaskCard dueAt(String id, Instant due) {
    return new TaskCard(id, "P", "T", "Draft it", "", null, null, due, ILZE, null);
  }

  private static TaskCard card(String id, String name, PersonId assignee, String group) {
    return new TaskCard(
        id,
        "SampleProcess",
        "UserTask_DraftIt",
        name,
        "Say what you want.",
        "2027-saarelinn",
        "Saarelinn",
        Instant.parse("2027-03-12T21:59:59Z"),
        assignee,
        group);
  }

  private void mayReadTheCase() {
    when(participations.byCaseKey(Saarelinn.KEY)).thenReturn(Optional.of(Saarelinn.with(ILZE)));
    when(access.mayRead(ILZE, Saarelinn.ID)).thenReturn(true);
  }
}
