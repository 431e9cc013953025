package org.culturalpearls.portal.indicator;

import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hasNo;
import static org.culturalpearls.portal.Shown.names;
import static org.culturalpearls.portal.Shown.shows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.PlannedIndicator;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.Figure;
import org.culturalpearls.plan.indicator.IndicatorService.MeasuredMeasure;
import org.culturalpearls.plan.indicator.Indicators;
import org.culturalpearls.plan.indicator.Measured;
import org.culturalpearls.plan.indicator.ValueId;
import org.culturalpearls.plan.indicator.ValueQuestionService;
import org.culturalpearls.plan.indicator.ValueQuestionService.Asked;
import org.culturalpearls.plan.indicator.ValueView;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.security.SecretAddresses;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalSlice
class ValueQuestionWebTest {

  private static final PersonId ANNA = new PersonId(8);
  private static final RowId MEASURE = new RowId(40);
  private static final RowId GUESTS = new RowId(41);
  private static final RowId HELPERS = new RowId(42);

  @Autowired private MockMvc mvc;
  @Autowired private ValueQuestionService questions;
  @Autowired private ParticipationService participations;
  @Autowired private SecretAddresses addresses;

  @BeforeEach
  void twoValuesAreAskedFor() {
    when(addresses.show(any(), any())).thenAnswer(call -> call.<Supplier<?>>getArgument(1).get());
    when(participations.participation(Saarelinn.ID)).thenReturn(Saarelinn.with(ANNA));
    asks(
        measured(GUESTS, Indicators.guests(MEASURE), List.of(last())),
        measured(HELPERS, Indicators.helpers(MEASURE), List.of()));
  }

  @Test
  void opensTheLinkAndChangesNothing() throws Exception {
    mvc.perform(get("/values/secret"))
        .andExpect(status().isOk())
        .andExpect(
            shows(
                "Enter values for Saarelinn",
                "How many come?",
                "Measure: Open the mill",
                "Last: 35.5, for",
                "What came about since the last value"))
        .andExpect(has("input[name='values[n41]']"))
        .andExpect(has("input[name='values[n42]']"))
        .andExpect(has("form button[type=submit]", "Save the values"));
    verify(questions, never()).enterBy(any(), any());
  }

  @Test
  void entersWhatIsTypedAndLeavesOutWhatIsNot() throws Exception {
    mvc.perform(
            post("/values/secret")
                .with(csrf())
                .param("values[n41]", "40,5")
                .param("values[n42]", "")
                .param("values[n43]", "7"))
        .andExpect(status().isOk())
        .andExpect(shows("The values are saved."))
        .andExpect(hasNo("form[action^='/values']"));
    verify(questions).enterBy("secret", Map.of(GUESTS, new BigDecimal("40.5")));
  }

  @Test
  void saysAllThatIsWrongAtItsFieldAndKeepsWhatWasTyped() throws Exception {
    mvc.perform(
            post("/values/secret")
                .with(csrf())
                .param("values[n41]", "many")
                .param("values[n42]", "1e9"))
        .andExpect(status().isBadRequest())
        .andExpect(names("values[n41]", "How many come? Enter a number"))
        .andExpect(names("values[n42]", "How many help? Enter a number"))
        .andExpect(has("input[name='values[n41]'][value='many']"))
        .andExpect(has("input[name='values[n42]'][value='1e9']"));
    verify(questions, never()).enterBy(any(), any());

    doThrow(RuleBroken.in("values[n41]", "error.indicator.amount.range", "How many come?", 0, 9))
        .when(questions)
        .enterBy(any(), any());
    mvc.perform(post("/values/secret").with(csrf()).param("values[n41]", "10"))
        .andExpect(status().isBadRequest())
        .andExpect(names("values[n41]"))
        .andExpect(has("input[name='values[n41]'][value='10']"));
  }

  @Test
  void saysThatALinkOrItsIndicatorsAreGone() throws Exception {
    when(questions.asked("old")).thenThrow(new NotFound("error.indicator.question-link"));
    mvc.perform(get("/values/old"))
        .andExpect(status().isNotFound())
        .andExpect(shows("This link was used already"));
    mvc.perform(post("/values/old").with(csrf())).andExpect(status().isNotFound());

    when(questions.asked("secret")).thenReturn(new Asked(ANNA, Saarelinn.ID, List.of()));
    mvc.perform(get("/values/secret"))
        .andExpect(shows("Nothing is asked here any more"))
        .andExpect(hasNo("form[action^='/values']"));
  }

  private void asks(Measured... indicators) {
    MeasuredMeasure measure =
        new MeasuredMeasure(
            new Row<>(MEASURE, 0, Measure.of("Open the mill", ""), null, null),
            null,
            List.of(indicators));
    when(questions.asked("secret")).thenReturn(new Asked(ANNA, Saarelinn.ID, List.of(measure)));
  }

  private static Measured measured(RowId id, PlannedIndicator planned, List<ValueView> values) {
    return new Measured(
        new Row<>(id, 0, planned, null, null),
        new Figure(null, null, false, null, List.of()),
        values);
  }

  private static ValueView last() {
    return new ValueView(
        new ValueId(2),
        0,
        GUESTS,
        LocalDate.parse("2027-04-01"),
        new BigDecimal("35.50"),
        "",
        "",
        new ValueView.Act(ANNA, Instant.parse("2027-04-02T09:00:00Z")),
        null,
        null,
        null);
  }
}
