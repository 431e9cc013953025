package org.culturalpearls.portal.plan;

import static org.culturalpearls.portal.Shown.begins;
import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hasNo;
import static org.culturalpearls.portal.Shown.names;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
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

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.PlanFeedbackView;
import org.culturalpearls.plan.PlanSection;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.plan.content.Challenge;
import org.culturalpearls.plan.content.Contents;
import org.culturalpearls.plan.content.CostKind;
import org.culturalpearls.plan.content.CostLine;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.PlanMilestone;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.Figure;
import org.culturalpearls.plan.indicator.IndicatorService;
import org.culturalpearls.plan.indicator.IndicatorService.MeasuredMeasure;
import org.culturalpearls.plan.indicator.IndicatorService.MeasuredPlan;
import org.culturalpearls.plan.indicator.Indicators;
import org.culturalpearls.plan.indicator.MeasureReason;
import org.culturalpearls.plan.indicator.MeasureState;
import org.culturalpearls.plan.indicator.Measured;
import org.culturalpearls.plan.indicator.Standing;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.CaseSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalSlice
class PlanWebTest {

  private static final String PAGE = "/cases/2027-saarelinn/plan";
  private static final Instant SAVED = Instant.parse("2027-02-01T12:02:00Z");

  private final PersonView ilze = LoggedIn.person(Role.MENTEE);
  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private PlanService plans;
  @Autowired private CaseSlice reader;
  @Autowired private IndicatorService indicators;

  @BeforeEach
  void ilzeWritesThePlanOfSaarelinn() {
    reader.readerOfTheTeam();
    when(indicators.plan(any(), any()))
        .thenReturn(new MeasuredPlan(PlanState.SUBMITTED, List.of()));
    stands(PlanState.DRAFT, 4, "A town **together**");
  }

  @Test
  void opensTheEditorForTheTeam() throws Exception {
    mvc.perform(get(PAGE).with(loggedIn.as(ilze)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("A town **together**</textarea>")))
        .andExpect(content().string(containsString("Saved at 14:02")))
        .andExpect(has("#challenge-1 h3", "Alone in <winter>"))
        .andExpect(has("#challenge-1 a[href='" + PAGE + "/rows/challenge/1']"))
        .andExpect(has("#challenge-1 a[href='" + PAGE + "/rows/challenge/1/delete']"))
        .andExpect(has("#measure-2 h3", "Cinema"))
        .andExpect(has("#measures #milestone-3 h5", "Stage"))
        .andExpect(has("#measures a[href='" + PAGE + "/rows/indicator/new?measure=2']"))
        .andExpect(has("#milestones #milestone-4 h3", "Festival"))
        .andExpect(has("#milestone-3 dd", "Ilze Kalniņa"));
  }

  @Test
  void movesOnlyWhereThereIsSomethingToPass() throws Exception {
    stands(
        PlanState.DRAFT,
        4,
        Contents.of("V", new Challenge("A", ""), new Challenge("B", ""), new Challenge("C", "")));
    mvc.perform(get(PAGE).with(loggedIn.as(ilze)))
        .andExpect(hasNo("#challenge-1 button[value='true']"))
        .andExpect(has("#challenge-1 button[value='false']"))
        .andExpect(has("#challenge-2 button[value='true']"))
        .andExpect(has("#challenge-3 button[value='true']"))
        .andExpect(hasNo("#challenge-3 button[value='false']"));
  }

  @Test
  void saysWhatBelongsWhereNothingIs() throws Exception {
    stands(PlanState.DRAFT, 4, PlanContent.EMPTY);
    mvc.perform(get(PAGE).with(loggedIn.as(ilze)))
        .andExpect(content().string(containsString("Many people are alone")))
        .andExpect(has("a[href='" + PAGE + "/rows/measure/new']", "Add a measure"));
  }

  @Test
  void saysWhatIsMissingAndLeadsThere() throws Exception {
    when(plans.missing(any(), any()))
        .thenReturn(
            List.of(
                PlanService.MissingPart.of("milestone-3", "error.plan.milestone-without-date", 1)));
    mvc.perform(get(PAGE).with(loggedIn.as(ilze)))
        .andExpect(begins("a[href='#milestone-3']", "Milestone 1 has no due"));
  }

  @Test
  void showsGapsAsHintsThatLeadThere() throws Exception {
    when(plans.gaps(any(), any()))
        .thenReturn(
            List.of(PlanService.MissingPart.of("challenge-1", "plan.gap.no-measure", "Alone")));
    mvc.perform(get(PAGE).with(loggedIn.as(ilze)))
        .andExpect(begins("a[href='#challenge-1']", "Alone: no measure answers"));
  }

  @Test
  void addsUpTheBudget() throws Exception {
    stands(
        PlanState.SUBMITTED,
        4,
        Contents.of(
            "V",
            Measure.of("Cinema", ""),
            new CostLine(
                new RowId(1),
                "Rent",
                CostKind.OWN_MONEY,
                new BigDecimal("1200.50"),
                new BigDecimal("100.00"))));
    mvc.perform(get(PAGE).with(loggedIn.as(ilze)))
        .andExpect(has("#budget tbody th", "Cinema"))
        .andExpect(begins("#budget tfoot td", "1200.5 (spent: 100)"));
  }

  @Test
  void showsTheMentorsRemarkBesideItsSection() throws Exception {
    when(plans.feedback(any(), any()))
        .thenReturn(
            List.of(
                new PlanFeedbackView(
                    2, Saarelinn.MENTOR, SAVED, false, Map.of(PlanSection.VISION, "For *whom*?"))));
    mvc.perform(get(PAGE).with(loggedIn.as(ilze)))
        .andExpect(content().string(containsString("on version 2:")))
        .andExpect(content().string(containsString("For <em>whom</em>?")));
  }

  @Test
  void savesWhatWasTypedAndSaysWhen() throws Exception {
    mvc.perform(save()).andExpect(redirectedUrl(PAGE)).andExpect(flash().attributeExists("notice"));
    verify(plans).saveVision(ilze.id(), Saarelinn.ID, 4, "Typed");
  }

  @Test
  void showsBothTextsWhenSomebodyElseSavedMeanwhile() throws Exception {
    changedMeanwhile();
    stands(PlanState.DRAFT, 5, "Theirs");
    mvc.perform(save().param("read", ReadText.mark("Old")))
        .andExpect(status().isConflict())
        .andExpect(has("p.as-typed", "Theirs"))
        .andExpect(content().string(containsString(">Typed</textarea>")))
        .andExpect(has("[name='version'][value='5']"))
        .andExpect(has("[name='read'][value='" + ReadText.mark("Theirs") + "']"))
        .andExpect(content().string(containsString("Ilze Kalniņa saved this vision at 13:02")));
  }

  @Test
  void savesAnywayWhereTheOtherChangedNoWordOfTheVision() throws Exception {
    stands(PlanState.DRAFT, 5, "Old");
    PlanView theirs = plans.plan(ilze.id(), Saarelinn.ID);
    when(plans.saveVision(any(), any(), anyLong(), any()))
        .thenThrow(new ChangedMeanwhile("error.plan.changed-meanwhile"))
        .thenReturn(theirs);
    mvc.perform(save().param("read", ReadText.mark("Old")))
        .andExpect(redirectedUrl(PAGE))
        .andExpect(flash().attribute("notice", hasToString(containsString("plan.saved.joined"))));
    verify(plans).saveVision(ilze.id(), Saarelinn.ID, 5, "Typed");
  }

  @Test
  void showsWhatIsWrongBesideTheField() throws Exception {
    when(plans.saveVision(any(), any(), anyLong(), any()))
        .thenThrow(RuleBroken.in("vision", "error.shared.too-long", "Vision", 8000));
    mvc.perform(save()).andExpect(status().isBadRequest()).andExpect(names("vision"));
  }

  @Test
  void keepsWhatIsTypedAndAnswersWhenAndWhatIsMissing() throws Exception {
    when(plans.saveVision(any(), any(), anyLong(), any()))
        .thenReturn(plan(PlanState.DRAFT, 5, Contents.of("Typed")));
    when(plans.missing(any(), any()))
        .thenReturn(
            List.of(
                PlanService.MissingPart.of("milestone-3", "error.plan.milestone-without-date", 1)));
    mvc.perform(keep())
        .andExpect(status().isOk())
        .andExpect(has("[data-version='5']"))
        .andExpect(has("[data-read='" + ReadText.mark("Typed") + "']"))
        .andExpect(content().string(containsString("Saved at 14:02")))
        .andExpect(content().string(containsString("Milestone 1 has no due")))
        .andExpect(content().string(not(containsString("<html"))));
    verify(plans).saveVision(ilze.id(), Saarelinn.ID, 4, "Typed");
  }

  @Test
  void saysWhyWhatIsTypedIsNotKept() throws Exception {
    when(plans.saveVision(any(), any(), anyLong(), any()))
        .thenThrow(RuleBroken.in("vision", "error.shared.too-long", "Vision", 8000));
    mvc.perform(keep())
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("Not saved.")))
        .andExpect(content().string(containsString("shorten this to at most")));
    changedMeanwhile();
    mvc.perform(keep())
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("Somebody else saved the plan")));
  }

  @Test
  void keepsNothingByItselfWhileTwoTextsAreToBeJoined() throws Exception {
    mvc.perform(get(PAGE).with(loggedIn.as(ilze)))
        .andExpect(has("[data-keep='" + PAGE + "/draft']"));
    changedMeanwhile();
    stands(PlanState.DRAFT, 5, "Theirs");
    mvc.perform(save()).andExpect(content().string(not(containsString("data-keep="))));
  }

  @Test
  void showsMentorsThePlanAsTextAndNoEditor() throws Exception {
    reader.readerWhoMentors();
    readsOnly();
  }

  @Test
  void showsCoordinatorsThePlanAsTextAndNoEditor() throws Exception {
    reader.readerWhoCoordinates();
    readsOnly();
  }

  @Test
  void refusesWhatAReaderSends() throws Exception {
    reader.readerWhoCoordinates();
    when(plans.saveVision(any(), any(), anyLong(), any()))
        .thenThrow(new NotAllowed("error.plan.team-only"));
    when(plans.forEditing(any(), any())).thenThrow(new NotAllowed("error.plan.team-only"));
    mvc.perform(save()).andExpect(status().isForbidden());
    mvc.perform(keep()).andExpect(status().isForbidden());
  }

  @Test
  void showsTheTeamThePlanAsTextWhileItRests() throws Exception {
    stands(PlanState.FEEDBACK_REQUESTED, 6, "A town **together**");
    readsOnly();
  }

  @Test
  void hidesTheCaseFromTheTeamsAndMentorsOfOtherTowns() throws Exception {
    reader.stranger();
    mvc.perform(get(PAGE).with(loggedIn.as(ilze))).andExpect(status().isNotFound());
    mvc.perform(get(PAGE + "/reading").with(loggedIn.as(ilze))).andExpect(status().isNotFound());
    mvc.perform(save()).andExpect(status().isNotFound());
    mvc.perform(keep()).andExpect(status().isNotFound());
    verify(plans, never()).saveVision(any(), any(), anyLong(), any());
  }

  @Test
  void showsWhereAMeasureStandsOnceItIsSubmitted() throws Exception {
    PlanContent content =
        Contents.of("V", Measure.of("Cinema", ""), Indicators.guests(new RowId(1)));
    Figure figure =
        new Figure(new BigDecimal("61.50"), LocalDate.of(2027, 4, 1), true, 100, List.of());
    when(indicators.plan(any(), any()))
        .thenReturn(
            new MeasuredPlan(
                PlanState.IN_FORCE,
                List.of(
                    new MeasuredMeasure(
                        content.measures().get(0),
                        Standing.of(MeasureState.REACHED, MeasureReason.ALL_REACHED),
                        List.of(new Measured(content.indicators().get(0), figure, List.of()))))));
    stands(PlanState.IN_FORCE, 4, content);
    mvc.perform(get(PAGE).with(loggedIn.as(ilze)))
        .andExpect(status().isOk())
        .andExpect(has("article .status.good", "reached"))
        .andExpect(content().string(containsString("All that it was to reach is reached.")))
        .andExpect(content().string(containsString("Now 61.5, on 1 April 2027")))
        .andExpect(has("a[href='/cases/2027-saarelinn/indicators']"));
    stands(PlanState.DRAFT, 4, content);
    mvc.perform(get(PAGE + "/reading").with(loggedIn.as(ilze)))
        .andExpect(content().string(not(containsString("Now 61.5"))));
  }

  @Test
  void escapesTagsThatSomebodyTyped() throws Exception {
    stands(PlanState.SUBMITTED, 6, "<script>alert(1)</script>\n\n[x](javascript:alert(2))");
    mvc.perform(get(PAGE).with(loggedIn.as(ilze)))
        .andExpect(content().string(not(containsString("<script>alert"))))
        .andExpect(content().string(not(containsString("javascript:"))));
  }

  private void readsOnly() throws Exception {
    mvc.perform(get(PAGE).with(loggedIn.as(ilze)))
        .andExpect(status().isOk())
        .andExpect(has("strong", "together"))
        .andExpect(content().string(not(containsString("<textarea"))))
        .andExpect(content().string(not(containsString("Write the plan"))));
  }

  private void changedMeanwhile() {
    doThrow(new ChangedMeanwhile("error.plan.changed-meanwhile"))
        .when(plans)
        .saveVision(any(), any(), anyLong(), any());
  }

  private void stands(PlanState state, long version, String vision) {
    stands(
        state,
        version,
        Contents.of(
            vision,
            new Challenge("Alone in <winter>", "Many are."),
            Measure.of("Cinema", "On Sundays."),
            new PlanMilestone(
                new RowId(2),
                new PlannedMilestone(
                    "Stage",
                    MilestoneOwner.person(ilze.id()),
                    LocalDate.of(2027, 6, 1),
                    "Visitors",
                    "300")),
            new PlanMilestone(null, new PlannedMilestone("Festival", null, null, "", ""))));
  }

  private void stands(PlanState state, long version, PlanContent content) {
    PlanView plan = plan(state, version, content);
    when(plans.plan(any(), eq(Saarelinn.ID))).thenReturn(plan);
    when(plans.forEditing(any(), eq(Saarelinn.ID))).thenReturn(plan);
  }

  private PlanView plan(PlanState state, long version, PlanContent content) {
    return new PlanView(
        Saarelinn.ID,
        state,
        null,
        null,
        version,
        ilze.id(),
        SAVED,
        new PlanContent.Edit(ilze.id(), SAVED.minusSeconds(3_600)),
        content,
        0,
        Instant.parse("2027-03-31T21:59:59Z"),
        null,
        null,
        false,
        false);
  }

  private MockHttpServletRequestBuilder save() {
    return draft(PAGE);
  }

  private MockHttpServletRequestBuilder keep() {
    return draft(PAGE + "/draft");
  }

  private MockHttpServletRequestBuilder draft(String address) {
    return post(address)
        .with(loggedIn.as(ilze))
        .with(csrf())
        .param("version", "4")
        .param("vision", "Typed");
  }
}
