package org.culturalpearls.portal.plan;

import static org.culturalpearls.portal.Shown.begins;
import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hasNo;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.plan.PlanVersionSummary;
import org.culturalpearls.plan.PlanVersionView;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.plan.VersionOccasion;
import org.culturalpearls.plan.content.Contents;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.MeasureSource;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.PlanMilestone;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.CaseSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalSlice
class TimelineWebTest {

  private static final String PAGE = "/cases/2027-saarelinn/plan/timeline";
  private static final Instant AT = Instant.parse("2027-02-01T12:00:00Z");
  private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);

  private final PersonView ilze = LoggedIn.person(Role.MENTEE);
  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private PlanService plans;
  @Autowired private CaseSlice reader;

  @BeforeEach
  void aPlan() {
    reader.readerOfTheTeam();
    stands(plan("Cinema <1>", LocalDate.of(2027, 9, 30)));
  }

  @Test
  void drawsThePlanAndSaysTheSameInATable() throws Exception {
    mvc.perform(get(PAGE).with(loggedIn.as(ilze)))
        .andExpect(status().isOk())
        .andExpect(has("svg[aria-hidden='true'] text.title", "Cinema <1>"))
        .andExpect(has("svg .bar"))
        .andExpect(has("svg .mark"))
        .andExpect(has("svg .holiday"))
        .andExpect(hasNo("svg rect.shadow"))
        .andExpect(content().string(containsString("Plans are due, 31 March 2027")))
        .andExpect(has("th a[href='/cases/2027-saarelinn/plan/rows/measure/1']", "Cinema <1>"))
        .andExpect(has("svg[data-day] g[data-row='measure-1'] .bar"))
        .andExpect(has("svg g[data-row='milestone-2'] .mark"))
        .andExpect(has("[name=startsOn][form='days-measure-1'][value='2027-03-01']"))
        .andExpect(has("[name=dueOn][form='days-milestone-2'][value='2027-03-01']"))
        .andExpect(has("form#days-measure-1 [name='base.endsOn'][value='2027-09-30']"));
  }

  @Test
  void drawsTheVersionThatWasHandedInLastAsShadow() throws Exception {
    PlanVersionSummary summary =
        new PlanVersionSummary(2, VersionOccasion.FEEDBACK, AT, ilze.id(), "");
    when(plans.versions(any(), any())).thenReturn(List.of(summary));
    when(plans.version(any(), any(), anyInt()))
        .thenReturn(new PlanVersionView(summary, plan("Cinema", LocalDate.of(2027, 6, 30))));
    reader.readerWhoMentors();
    mvc.perform(get(PAGE).with(loggedIn.as(ilze)))
        .andExpect(hasNo("main form"))
        .andExpect(hasNo("svg[data-day]"))
        .andExpect(begins("td.day", "1 March 2027"))
        .andExpect(has("svg rect.shadow"))
        .andExpect(has("th[scope=col]:last-child", "In version 2"))
        .andExpect(content().string(containsString("until 30 June 2027")))
        .andExpect(has("th a[href='/cases/2027-saarelinn/plan#measure-1']"));
  }

  @Test
  void saysThatThereIsNothingYetAndHidesTheCaseFromStrangers() throws Exception {
    stands(PlanContent.EMPTY);
    mvc.perform(get(PAGE).with(loggedIn.as(ilze)))
        .andExpect(hasNo("main .timeline"))
        .andExpect(begins(".empty h2", "There is nothing"));
    reader.stranger();
    mvc.perform(get(PAGE).with(loggedIn.as(ilze))).andExpect(status().isNotFound());
  }

  private static PlanContent plan(String title, LocalDate ends) {
    return Contents.of(
        "V",
        new Measure(title, "", "", null, null, "", MARCH, ends, MeasureSource.OWN, "", List.of()),
        new PlanMilestone(new RowId(1), new PlannedMilestone("Stage", null, MARCH, "", "")));
  }

  private void stands(PlanContent content) {
    PlanView plan =
        new PlanView(
            Saarelinn.ID,
            PlanState.DRAFT,
            null,
            null,
            4,
            ilze.id(),
            AT,
            null,
            content,
            0,
            AT,
            null,
            null,
            false,
            false);
    when(plans.plan(any(), eq(Saarelinn.ID))).thenReturn(plan);
  }
}
