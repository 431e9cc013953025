package org.culturalpearls.portal.indicator;

import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hasNo;
import static org.culturalpearls.portal.Shown.hides;
import static org.culturalpearls.portal.Shown.names;
import static org.culturalpearls.portal.Shown.shows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.Figure;
import org.culturalpearls.plan.indicator.IndicatorService;
import org.culturalpearls.plan.indicator.IndicatorService.MeasuredMeasure;
import org.culturalpearls.plan.indicator.IndicatorService.MeasuredPlan;
import org.culturalpearls.plan.indicator.IndicatorService.Value;
import org.culturalpearls.plan.indicator.Indicators;
import org.culturalpearls.plan.indicator.MeasureReason;
import org.culturalpearls.plan.indicator.MeasureService;
import org.culturalpearls.plan.indicator.MeasureService.Said;
import org.culturalpearls.plan.indicator.MeasureState;
import org.culturalpearls.plan.indicator.Measured;
import org.culturalpearls.plan.indicator.Standing;
import org.culturalpearls.plan.indicator.ValueId;
import org.culturalpearls.plan.indicator.ValueView;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.CaseSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalSlice
class IndicatorsWebTest {

  private static final String PAGE = "/cases/2027-saarelinn/indicators";
  private static final RowId MEASURE = new RowId(40);
  private static final RowId GUESTS = new RowId(41);
  private static final LocalDate APRIL = LocalDate.parse("2027-04-01");

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private CaseSlice reader;
  @Autowired private IndicatorService indicators;
  @Autowired private MeasureService measures;

  @BeforeEach
  void oneValueOfTwoCounts() {
    shown(PlanState.IN_FORCE, Standing.of(MeasureState.AT_RISK, MeasureReason.UNMEASURED, "Q?"));
  }

  @Test
  void showsWhereMeasuresStandAndWhatWasMeasured() throws Exception {
    for (PersonView each : List.of(reader.readerOfTheTeam(), reader.readerWhoMentors())) {
      reads(each);
    }
  }

  private void reads(PersonView of) throws Exception {
    mvc.perform(get(PAGE).with(loggedIn.as(of)))
        .andExpect(status().isOk())
        .andExpect(shows("at risk", "half of the time is gone", "35.5 people", "51 percent"))
        .andExpect(has("svg polyline.line[points='56.0,110.0 306.0,61.0']"))
        .andExpect(has("table caption", "How it moved: How many come?"))
        .andExpect(has(".course tbody th", "10 January 2027"))
        .andExpect(has("a[href='" + PAGE + "/41']", "How many come?"));
  }

  @Test
  void onlyTheTeamIsAskedToDoSomething() throws Exception {
    mvc.perform(get(PAGE).with(loggedIn.as(reader.readerWhoMentors())))
        .andExpect(hides("Enter a value", "Say what you do next"));
    mvc.perform(get(PAGE + "/41").with(loggedIn.as(reader.readerWhoCoordinates())))
        .andExpect(status().isOk())
        .andExpect(shows("At the door", "taken back by"))
        .andExpect(hasNo("form[action^='" + PAGE + "']"));
    mvc.perform(get(PAGE).with(loggedIn.as(reader.readerOfTheTeam())))
        .andExpect(shows("Enter a value", "Say what you do next"));
  }

  @Test
  void saysWhatToDoBeforeThePlanIsSubmitted() throws Exception {
    when(indicators.plan(any(), any())).thenReturn(new MeasuredPlan(PlanState.DRAFT, List.of()));
    mvc.perform(get(PAGE).with(loggedIn.as(reader.readerOfTheTeam())))
        .andExpect(status().isOk())
        .andExpect(shows("The plan is not submitted yet"));
    mvc.perform(get(PAGE + "/41").with(loggedIn.as(reader.readerOfTheTeam())))
        .andExpect(status().isNotFound());
  }

  @Test
  void entersAValue() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    mvc.perform(
            post(PAGE + "/41")
                .with(loggedIn.as(of))
                .with(csrf())
                .param("day", "2027-04-01")
                .param("amount", "35,5")
                .param("note", "At the door")
                .param("link", ""))
        .andExpect(redirectedUrl(PAGE + "/41"));
    verify(indicators)
        .enter(
            of.id(),
            Saarelinn.ID,
            GUESTS,
            new Value(APRIL, new BigDecimal("35.5"), "At the door", ""));
  }

  @Test
  void keepsWhatWasTypedAndNamesTheFields() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    mvc.perform(
            post(PAGE + "/41")
                .with(loggedIn.as(of))
                .with(csrf())
                .param("day", "soon")
                .param("amount", "many")
                .param("note", "<b>Door</b>"))
        .andExpect(status().isBadRequest())
        .andExpect(names("day"))
        .andExpect(names("amount"))
        .andExpect(has("input[name='amount'][value='many']"))
        .andExpect(has("textarea[name='note']", "<b>Door</b>"));
    doThrow(
            RuleBroken.all(
                List.of(
                    RuleBroken.in("day", "error.indicator.day-to-come", APRIL),
                    RuleBroken.in("link", "error.milestone.link"))))
        .when(indicators)
        .enter(any(), any(), any(), any());
    mvc.perform(
            post(PAGE + "/41")
                .with(loggedIn.as(of))
                .with(csrf())
                .param("day", "2029-04-01")
                .param("amount", "1"))
        .andExpect(status().isBadRequest())
        .andExpect(names("day", "Day: choose 1 April 2027 or an earlier day"))
        .andExpect(names("link"));
  }

  @Test
  void correctsTheVersionThatWasRead() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    mvc.perform(get(PAGE + "/41/values/2").with(loggedIn.as(of)))
        .andExpect(status().isOk())
        .andExpect(has("input[name='version'][value='0']"))
        .andExpect(has("input[name='amount'][value='35.5']"));
    doThrow(new ChangedMeanwhile("error.indicator.changed-meanwhile"))
        .when(indicators)
        .correct(any(), any(), any(), anyLong(), any());
    mvc.perform(
            post(PAGE + "/41/values/2")
                .with(loggedIn.as(of))
                .with(csrf())
                .param("version", "0")
                .param("day", "2027-04-01")
                .param("amount", "36"))
        .andExpect(status().isConflict())
        .andExpect(shows("Somebody in your team has changed this value meanwhile"))
        .andExpect(has("input[name='amount'][value='36']"));
    mvc.perform(get(PAGE + "/41/values/99").with(loggedIn.as(of))).andExpect(status().isNotFound());
  }

  @Test
  void takesBackAndPutsBack() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    mvc.perform(get(PAGE + "/41").with(loggedIn.as(of)))
        .andExpect(has("form[action='" + PAGE + "/41/values/2/take-back'] button"))
        .andExpect(has("form[action='" + PAGE + "/41/values/1/put-back'] button"));
    mvc.perform(post(PAGE + "/41/values/2/take-back").with(loggedIn.as(of)).with(csrf()))
        .andExpect(redirectedUrl(PAGE + "/41"));
    mvc.perform(post(PAGE + "/41/values/1/put-back").with(loggedIn.as(of)).with(csrf()))
        .andExpect(redirectedUrl(PAGE + "/41"));
    verify(indicators).takeBack(of.id(), Saarelinn.ID, new ValueId(2));
    verify(indicators).putBack(of.id(), Saarelinn.ID, new ValueId(1));
  }

  @Test
  void saysWhereAMeasureStands() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    mvc.perform(get(PAGE + "/measures/40").with(loggedIn.as(of)))
        .andExpect(status().isOk())
        .andExpect(shows("Dates and values say: at risk."));
    mvc.perform(
            post(PAGE + "/measures/40")
                .with(loggedIn.as(of))
                .with(csrf())
                .param("version", "")
                .param("state", "ON_TIME")
                .param("sentence", "They come by bus")
                .param("nextStep", ""))
        .andExpect(redirectedUrl(PAGE + "#measure-40"));
    verify(measures)
        .say(
            of.id(),
            Saarelinn.ID,
            MEASURE,
            null,
            new Said(MeasureState.ON_TIME, "They come by bus", ""));
    mvc.perform(post(PAGE + "/measures/40/take-back").with(loggedIn.as(of)).with(csrf()))
        .andExpect(redirectedUrl(PAGE + "#measure-40"));
    verify(measures).takeBack(of.id(), Saarelinn.ID, MEASURE);
  }

  @Test
  void showsWhoOverruledAndWhatIsComputed() throws Exception {
    shown(
        PlanState.IN_FORCE,
        Standing.of(MeasureState.LATE, MeasureReason.END_PASSED, APRIL)
            .with(
                new Standing.Word(
                    3, MeasureState.ON_TIME, "They come by bus", "Ask the driver", act(9))));
    mvc.perform(get(PAGE).with(loggedIn.as(reader.readerOfTheTeam())))
        .andExpect(
            shows(
                "on time",
                "They come by bus",
                "Ask the driver",
                "Dates and values say: late.",
                "It was to end on 1 April 2027"));
    mvc.perform(get(PAGE + "/measures/40").with(loggedIn.as(reader.readerOfTheTeam())))
        .andExpect(has("input[name='version'][value='3']"))
        .andExpect(has("input[name='state'][value='ON_TIME'][checked]"));
  }

  @Test
  void isNotForOthers() throws Exception {
    PersonView mentor = reader.readerWhoMentors();
    for (String act : List.of("/41", "/41/values/2", "/41/values/2/take-back", "/measures/40")) {
      mvc.perform(post(PAGE + act).with(loggedIn.as(mentor)).with(csrf()))
          .andExpect(status().isForbidden());
    }
    mvc.perform(get(PAGE + "/41/values/2").with(loggedIn.as(mentor)))
        .andExpect(status().isForbidden());
    mvc.perform(get(PAGE + "/measures/40").with(loggedIn.as(reader.readerWhoCoordinates())))
        .andExpect(status().isForbidden());
    verifyNoInteractions(measures);
    PersonView stranger = reader.stranger();
    for (String page : List.of("", "/41", "/41/values/2", "/measures/40")) {
      mvc.perform(get(PAGE + page).with(loggedIn.as(stranger))).andExpect(status().isNotFound());
    }
    mvc.perform(post(PAGE + "/41").with(loggedIn.as(stranger)).with(csrf()))
        .andExpect(status().isNotFound());
  }

  private void shown(PlanState state, Standing standing) {
    ValueView counts = value(2, "35.50", null);
    ValueView gone = value(1, "12.00", act(9));
    Figure figure =
        new Figure(
            new BigDecimal("35.50"),
            APRIL,
            false,
            51,
            List.of(new Figure.Point(APRIL, new BigDecimal("35.50"))));
    Measured guests =
        new Measured(
            new Row<>(GUESTS, 0, Indicators.guests(MEASURE), null, null),
            figure,
            List.of(counts, gone));
    when(indicators.plan(any(), any()))
        .thenReturn(
            new MeasuredPlan(
                state,
                List.of(
                    new MeasuredMeasure(
                        new Row<>(MEASURE, 0, Measure.of("Open the mill", ""), null, null),
                        standing,
                        List.of(guests)))));
  }

  private static ValueView value(long id, String amount, ValueView.Act takenBack) {
    return new ValueView(
        new ValueId(id),
        0,
        GUESTS,
        APRIL,
        new BigDecimal(amount),
        "At the door",
        "https://town.example/guests",
        act(7),
        null,
        takenBack,
        null);
  }

  private static ValueView.Act act(long person) {
    return new ValueView.Act(new PersonId(person), Instant.parse("2027-04-02T09:00:00Z"));
  }
}
