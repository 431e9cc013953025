package org.culturalpearls.portal.task;

import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hides;
import static org.culturalpearls.portal.Shown.shows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.culturalpearls.notification.outbox.TaskObject;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.Figure;
import org.culturalpearls.plan.indicator.IndicatorService;
import org.culturalpearls.plan.indicator.Indicators;
import org.culturalpearls.plan.indicator.Measured;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.workflow.forms.Form;
import org.culturalpearls.workflow.forms.FormContent;
import org.culturalpearls.workflow.forms.FormReader;
import org.culturalpearls.workflow.model.TaskKind;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.culturalpearls.workflow.tasks.TaskPage;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalSlice
class ReportedValuesWebTest {

  private static final PersonId ILZE = new PersonId(7);
  private static final MilestoneId MILESTONE = new MilestoneId(3);
  private static final RowId GUESTS = new RowId(41);
  private static final String FIELD = "values[n41]";
  private static final Form FORM =
      FormReader.read(
          """
          { "id": "report-milestone", "components": [
            { "type": "radio", "key": "next", "label": "What do you want to do?",
              "values": [ { "value": "report", "label": "Report" },
                { "value": "newDate", "label": "Ask" } ], "validate": { "required": true } },
            { "type": "textarea", "key": "done", "label": "What was done?",
              "conditional": { "hide": "=next != \\"report\\"" } }
          ] }
          """
              .getBytes(StandardCharsets.UTF_8));

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private UserTasks desk;
  @Autowired private IndicatorService indicators;

  @BeforeEach
  void aReportIsAskedFor() {
    opened(TaskKind.REPORT_MILESTONE);
    Measured guests =
        new Measured(
            new Row<>(GUESTS, 0, Indicators.guests(new RowId(40)), null, null),
            new Figure(null, null, false, null, List.of()),
            List.of(Indicators.value(1, Indicators.BEGINNING, "35.50")));
    when(indicators.ofMilestone(any(), eq(MILESTONE))).thenReturn(List.of(guests));
  }

  @Test
  void asksForEachIndicatorAndSaysTheLastValue() throws Exception {
    mvc.perform(get("/tasks/t1").with(loggedIn.as(Role.MENTEE)))
        .andExpect(status().isOk())
        .andExpect(has("input[name='" + FIELD + "'][value='']"))
        .andExpect(shows("How many come? (in: people)", "Last: 35.5, for 10 January 2027."));
    opened(TaskKind.GIVE_MILESTONE_FEEDBACK);
    mvc.perform(get("/tasks/t1").with(loggedIn.as(Role.MENTEE))).andExpect(hides("How many come?"));
  }

  @Test
  void entersThemInTheTransactionOfTheReport() throws Exception {
    doAnswer(
            call -> {
              call.<Runnable>getArgument(3).run();
              return null;
            })
        .when(desk)
        .submit(any(), any(), any(), any());
    mvc.perform(
            post("/tasks/t1")
                .with(loggedIn.as(Role.MENTEE))
                .with(csrf())
                .param("next", "report")
                .param("done", "We sang")
                .param(FIELD, "36,5"))
        .andExpect(redirectedUrl("/tasks"));
    verify(desk).submit(eq(ILZE), eq("t1"), eq(Map.of("next", "report", "done", "We sang")), any());
    verify(indicators).enterFor(ILZE, MILESTONE, Map.of(GUESTS, new BigDecimal("36.5")));
  }

  @Test
  void entersNothingWhereANewDateIsAskedForOrNothingWasTyped() throws Exception {
    mvc.perform(
            post("/tasks/t1")
                .with(loggedIn.as(Role.MENTEE))
                .with(csrf())
                .param("next", "newDate")
                .param(FIELD, "36"))
        .andExpect(redirectedUrl("/tasks"));
    verify(desk).submit(ILZE, "t1", Map.of("next", "newDate"));
    verify(indicators, never()).enterFor(any(), any(), any());
  }

  @Test
  void keepsWhatWasTypedAndNamesTheField() throws Exception {
    doThrow(RuleBroken.in(FIELD, "error.indicator.amount.range", "How many come?", 0, 100))
        .when(desk)
        .submit(any(), any(), any(), any());
    mvc.perform(
            post("/tasks/t1")
                .with(loggedIn.as(Role.MENTEE))
                .with(csrf())
                .param("next", "report")
                .param("done", "We sang")
                .param(FIELD, "101"))
        .andExpect(status().isBadRequest())
        .andExpect(has("input[name='" + FIELD + "'][value='101'][aria-invalid='true']"))
        .andExpect(has(".error-summary a[href='#" + FIELD + "']"))
        .andExpect(has("textarea[name='done']", "We sang"));
  }

  private void opened(TaskKind kind) {
    TaskCard card =
        new TaskCard(
            "t1",
            "MilestoneProcess",
            kind.id(),
            "Report milestone",
            null,
            "2027-saarelinn",
            "Saarelinn",
            null,
            null,
            "team-3",
            new TaskObject(TaskObject.Kind.MILESTONE, MILESTONE.value()));
    when(desk.open(any(), eq("t1"))).thenReturn(new TaskPage(card, FORM, FormContent.empty()));
  }
}
