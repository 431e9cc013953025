package org.culturalpearls.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturalpearls.portal.Shown.begins;
import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hasNo;
import static org.culturalpearls.portal.Shown.names;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doNothing;
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
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.plan.WrongPlanState;
import org.culturalpearls.plan.content.Asset;
import org.culturalpearls.plan.content.Challenge;
import org.culturalpearls.plan.content.Contents;
import org.culturalpearls.plan.content.CostKind;
import org.culturalpearls.plan.content.CostLine;
import org.culturalpearls.plan.content.Direction;
import org.culturalpearls.plan.content.IndicatorKind;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.MeasureSource;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.PlanContentService;
import org.culturalpearls.plan.content.PlanMilestone;
import org.culturalpearls.plan.content.PlanRow;
import org.culturalpearls.plan.content.PlannedIndicator;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.content.RowKind;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.CaseSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.workflow.tasks.FormTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@PortalSlice
class PlanRowsWebTest {

  private static final String PLAN = "/cases/2027-saarelinn/plan";
  private static final String ROWS = PLAN + "/rows/";
  private static final Instant SAVED = Instant.parse("2027-02-01T12:02:00Z");

  private final PersonView ilze = LoggedIn.person(Role.MENTEE);
  private final Challenge alone = new Challenge("Alone", "In <winter>.");
  private final Measure cinema =
      new Measure(
          "Cinema",
          "On Sundays.",
          "Adults",
          MilestoneOwner.person(ilze.id()),
          MilestoneOwner.named("The choir"),
          "The school",
          LocalDate.of(2027, 3, 1),
          LocalDate.of(2027, 9, 30),
          MeasureSource.PRACTICE,
          "Harbour cinema",
          List.of(new RowId(1)));
  private final CostLine rent =
      new CostLine(
          new RowId(2), "Rent", CostKind.OWN_MONEY, new BigDecimal("120.50"), BigDecimal.TEN);
  private final PlannedIndicator guests =
      new PlannedIndicator(
          new RowId(2),
          "How many come?",
          "people",
          Direction.UP,
          IndicatorKind.QUANTITATIVE,
          true,
          BigDecimal.ONE,
          LocalDate.of(2027, 2, 1),
          "Counted",
          BigDecimal.TEN,
          LocalDate.of(2027, 9, 30),
          "guests");
  private final PlanMilestone stage =
      new PlanMilestone(
          new RowId(2),
          new PlannedMilestone(
              "Stage",
              MilestoneOwner.named("The choir"),
              LocalDate.of(2027, 6, 1),
              "Visitors",
              "300"));

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private PlanService plans;
  @Autowired private PlanContentService rows;
  @Autowired private CaseSlice reader;

  @BeforeEach
  void ilzeWritesThePlanOfSaarelinn() {
    reader.readerOfTheTeam();
    stands(Contents.of("V", alone, cinema, rent, guests, stage));
  }

  @ParameterizedTest
  @EnumSource(RowKind.class)
  void asksForANewRowOfEachKind(RowKind kind) throws Exception {
    mvc.perform(get(ROWS + kind.field() + "/new?measure=2").with(loggedIn.as(ilze)))
        .andExpect(status().isOk())
        .andExpect(has("form[action='" + ROWS + kind.field() + "/new'] [name='title']"))
        .andExpect(has("input[name='" + FormTokens.TOKEN + "']"))
        .andExpect(hasNo("[name='version']"));
  }

  @Test
  void beginsAnIndicatorFromAReadyQuestion() throws Exception {
    String page = ROWS + "indicator/new?measure=2";
    mvc.perform(get(page).with(loggedIn.as(ilze)))
        .andExpect(has(".kit a[href='" + page + "&kit=LONELY']"))
        .andExpect(hasNo("main .notice"));

    mvc.perform(get(page + "&kit=LONELY").with(loggedIn.as(ilze)))
        .andExpect(has("#title[value='How often do you feel lonely?']"))
        .andExpect(has("#unit[value='percent']"))
        .andExpect(has("#direction option[value=DOWN][selected]"))
        .andExpect(has("input[name=kitKey][value=LONELY]"))
        .andExpect(has("main .notice"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NONE", "${7*7}", "__${7*7}__"})
  void beginsEmptyWhereThereIsNoSuchQuestion(String kit) throws Exception {
    mvc.perform(get(ROWS + "indicator/new").param("kit", kit).with(loggedIn.as(ilze)))
        .andExpect(status().isOk())
        .andExpect(has("#title[value='']"))
        .andExpect(hasNo("main .notice"));
    mvc.perform(
            post(ROWS + "indicator/new")
                .param("kitKey", kit)
                .param("target", "many")
                .with(csrf())
                .with(loggedIn.as(ilze)))
        .andExpect(status().isBadRequest())
        .andExpect(hasNo("main .notice:not(.error)"));
  }

  @Test
  void fillsInAllThatAMeasureSays() throws Exception {
    mvc.perform(get(ROWS + "measure/2").with(loggedIn.as(ilze)))
        .andExpect(status().isOk())
        .andExpect(has("#title[value='Cinema']"))
        .andExpect(has("#text", "On Sundays."))
        .andExpect(has("#challenges[value='1'][checked]"))
        .andExpect(has("#owner option[value='7'][selected]"))
        .andExpect(has("#secondOwnerName[value='The choir']"))
        .andExpect(has("#startsOn[value='2027-03-01']"))
        .andExpect(has("#source option[value='PRACTICE'][selected]"))
        .andExpect(has("[name='version'][value='3']"))
        .andExpect(has("[name='base.title'][value='Cinema']"))
        .andExpect(has("[name='base.challenges'][value='1']"));
  }

  /** What is shown is what is sent, and what is sent is what is meant. */
  @Test
  void readsFromAFormWhatItShowsOfEachKind() {
    for (PlanRow row : List.of(alone, cinema, rent, guests, stage)) {
      assertThat(RowFields.read(row.kind(), RowFields.of(row)))
          .usingRecursiveComparison()
          .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
          .isEqualTo(row);
    }
  }

  @Test
  void addsARowOnceAndGoesToItsSection() throws Exception {
    mvc.perform(
            sends("challenge/new")
                .param("_once", FormTokens.newToken())
                .param("title", " Alone ")
                .param("text", "In\r\nwinter"))
        .andExpect(redirectedUrl(PLAN + "#challenges"))
        .andExpect(flash().attributeExists("notice"));
    verify(rows).add(ilze.id(), Saarelinn.ID, new Challenge("Alone", "In\nwinter"));
  }

  @Test
  void savesARowAloneInTheVersionThatWasRead() throws Exception {
    mvc.perform(change().param("text", "In autumn."))
        .andExpect(redirectedUrl(PLAN + "#challenge-1"));
    verify(rows)
        .save(ilze.id(), Saarelinn.ID, new RowId(1), 3, new Challenge("Alone", "In autumn."));
    verify(plans, never()).saveVision(any(), any(), anyLong(), any());
  }

  @Test
  void namesAllThatCannotBeReadAndKeepsWhatWasTyped() throws Exception {
    mvc.perform(
            sends("measure/2")
                .param("version", "3")
                .param("title", "Kino")
                .param("startsOn", "soon")
                .param("endsOn", "later")
                .param("owner", "7")
                .param("ownerName", "The choir")
                .param("source", "HEARSAY")
                .param("challenges", "x"))
        .andExpect(status().isBadRequest())
        .andExpect(names("startsOn", "Enter the date"))
        .andExpect(names("endsOn"))
        .andExpect(names("ownerName", "Choose somebody"))
        .andExpect(names("source"))
        .andExpect(names("challenges"))
        .andExpect(has("#title[value='Kino']"))
        .andExpect(has("#startsOn[value='soon']"));
    verify(rows, never()).save(any(), any(), any(), anyLong(), any());
  }

  @Test
  void showsWhatThePlanRefusesBesideItsField() throws Exception {
    doThrow(RuleBroken.in("title", "error.shared.missing", "Title"))
        .when(rows)
        .save(any(), any(), any(), anyLong(), any());
    mvc.perform(change().param("text", "Typed <b>"))
        .andExpect(status().isBadRequest())
        .andExpect(names("title"))
        .andExpect(content().string(containsString("Typed &lt;b&gt;</textarea>")));
  }

  @Test
  void joinsWhatTwoChangedInDifferentFields() throws Exception {
    savedMeanwhile(new Challenge("Alone at sea", "In <winter>."));
    doThrow(changed()).doNothing().when(rows).save(any(), any(), any(), anyLong(), any());
    mvc.perform(change().param("text", "In autumn."))
        .andExpect(redirectedUrl(PLAN + "#challenge-1"))
        .andExpect(flash().attribute("notice", hasToString(containsString("plan.row.joined"))));
    verify(rows)
        .save(
            ilze.id(), Saarelinn.ID, new RowId(1), 4, new Challenge("Alone at sea", "In autumn."));
  }

  @Test
  void showsBothWhereTwoChangedTheSameFieldAndTakesTheRestOver() throws Exception {
    savedMeanwhile(new Challenge("Alone at sea", "In spring."));
    doThrow(changed()).when(rows).save(any(), any(), any(), anyLong(), any());
    mvc.perform(change().param("text", "In autumn."))
        .andExpect(status().isConflict())
        .andExpect(has("#title[value='Alone at sea']"))
        .andExpect(content().string(containsString(">In autumn.</textarea>")))
        .andExpect(has(".newer .as-typed", "In spring."))
        .andExpect(content().string(containsString("You both changed: Text.")))
        .andExpect(has("[name='version'][value='4']"))
        .andExpect(has("[name='base.text'][value='In spring.']"));
    ArgumentCaptor<PlanRow> sent = ArgumentCaptor.forClass(PlanRow.class);
    verify(rows).save(any(), any(), any(), eq(3L), sent.capture());
    assertThat(sent.getValue().text()).isEqualTo("In autumn.");
  }

  @Test
  void offersWhatWasTypedAsANewRowWhereSomebodyDeletedIt() throws Exception {
    stands(PlanContent.EMPTY);
    doThrow(new NotFound("error.plan.row-gone"))
        .when(rows)
        .save(any(), any(), any(), anyLong(), any());
    mvc.perform(change().param("text", "In autumn."))
        .andExpect(status().isBadRequest())
        .andExpect(has("form[action='" + ROWS + "challenge/new']"))
        .andExpect(content().string(containsString("Somebody else deleted this")))
        .andExpect(content().string(containsString(">In autumn.</textarea>")));
  }

  @Test
  void keepsWhatWasTypedOfADeletedRowWhereAFieldIsWrong() throws Exception {
    stands(PlanContent.EMPTY);
    mvc.perform(
            sends("measure/2")
                .param("version", "3")
                .param("title", "Kino")
                .param("text", "On Mondays.")
                .param("startsOn", "soon"))
        .andExpect(status().isBadRequest())
        .andExpect(has("form[action='" + ROWS + "measure/new']"))
        .andExpect(content().string(containsString("Somebody else deleted this")))
        .andExpect(names("startsOn", "Enter the date"))
        .andExpect(has("#title[value='Kino']"))
        .andExpect(content().string(containsString(">On Mondays.</textarea>")));
  }

  @Test
  void keepsWhatWasTypedWhereTheRowIsDeletedWhileChangesAreJoined() throws Exception {
    savedMeanwhile(new Challenge("Alone at sea", "In <winter>."));
    doThrow(changed())
        .doThrow(new NotFound("error.plan.row-gone"))
        .when(rows)
        .save(any(), any(), any(), anyLong(), any());
    mvc.perform(change().param("text", "In autumn."))
        .andExpect(has("form[action='" + ROWS + "challenge/new']"))
        .andExpect(content().string(containsString(">In autumn.</textarea>")));
  }

  @ParameterizedTest
  @EnumSource(names = {"COST", "INDICATOR"})
  void asksForAnotherMeasureWhereThatOfARowIsDeleted(RowKind kind) throws Exception {
    stands(Contents.of("V", alone, cinema));
    doThrow(new NotFound("error.plan.row-gone"))
        .when(rows)
        .save(any(), any(), any(), anyLong(), any());
    mvc.perform(
            sends(kind.field() + "/9")
                .param("version", "3")
                .param("measure", "99")
                .param("title", "Rent")
                .param("bears", "OWN_MONEY")
                .param("planned", "1"))
        .andExpect(has("form[action='" + ROWS + kind.field() + "/new'] select#measure"))
        .andExpect(has("#measure option[value='2']", "Cinema"))
        .andExpect(has("#title[value='Rent']"));
    when(rows.add(any(), any(), any()))
        .thenThrow(RuleBroken.in("measure", "error.plan.no-such-measure"));
    mvc.perform(
            sends(kind.field() + "/new")
                .param("_once", FormTokens.newToken())
                .param("measure", "99")
                .param("title", "Rent"))
        .andExpect(status().isBadRequest())
        .andExpect(names("measure", "Measure: choose one of this plan"))
        .andExpect(has("select#measure"))
        .andExpect(has("#title[value='Rent']"));
  }

  @Test
  void keepsWhatWasTypedWhenThePlanIsHandedInMeanwhile() throws Exception {
    doThrow(new WrongPlanState(Saarelinn.ID, PlanState.FEEDBACK_REQUESTED))
        .when(rows)
        .save(any(), any(), any(), anyLong(), any());
    mvc.perform(change().param("text", "In autumn."))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("The plan is with the mentor")))
        .andExpect(content().string(containsString(">In autumn.</textarea>")));
  }

  @Test
  void asksBeforeItDeletes() throws Exception {
    mvc.perform(get(ROWS + "measure/2/delete").with(loggedIn.as(ilze)))
        .andExpect(status().isOk())
        .andExpect(begins("main p", "Its costs and indicators go with it"))
        .andExpect(has("form[action='" + ROWS + "measure/2/delete']"));
    verify(rows, never()).delete(any(), any(), any(), any(), anyLong());
    mvc.perform(sends("measure/2/delete").param("version", "3"))
        .andExpect(redirectedUrl(PLAN + "#measures"));
    verify(rows).delete(ilze.id(), Saarelinn.ID, RowKind.MEASURE, new RowId(2), 3);
  }

  @Test
  void namesWhatGoesWithAMeasure() throws Exception {
    mvc.perform(get(ROWS + "measure/2/delete").with(loggedIn.as(ilze)))
        .andExpect(has("#goes li:nth-child(1)", "Indicator: How many come?"))
        .andExpect(has("#goes li:nth-child(2)", "Cost: Rent"));
    mvc.perform(get(ROWS + "cost/3/delete").with(loggedIn.as(ilze))).andExpect(hasNo("#goes"));
  }

  @Test
  void showsTheNewerRowBeforeItIsDeleted() throws Exception {
    savedMeanwhile(new Challenge("Alone at sea", "In spring."));
    doThrow(new ChangedMeanwhile("error.plan.row-changed-before-deletion"))
        .when(rows)
        .delete(any(), any(), any(), any(), eq(3L));
    mvc.perform(sends("challenge/1/delete").param("version", "3"))
        .andExpect(status().isConflict())
        .andExpect(has(".error-summary"))
        .andExpect(begins(".newer h2", "Ilze"))
        .andExpect(has(".panel h2", "Alone at sea"))
        .andExpect(content().string(containsString("In spring.")))
        .andExpect(has("[name='version'][value='4']"));
  }

  @Test
  void deletesNothingWithoutTheVersionThatWasRead() throws Exception {
    mvc.perform(sends("challenge/1/delete")).andExpect(status().isBadRequest());
    verify(rows, never()).delete(any(), any(), any(), any(), anyLong());
  }

  @Test
  void warnsBeforeWhatIsTypedIsLeft() throws Exception {
    mvc.perform(get(ROWS + "challenge/1").with(loggedIn.as(ilze)))
        .andExpect(has("form[data-unsaved='false'] #title"));
    mvc.perform(get(ROWS + "challenge/new").with(loggedIn.as(ilze)))
        .andExpect(has("form[data-unsaved='false'] #title"));
    doThrow(RuleBroken.in("title", "error.shared.missing", "Title"))
        .when(rows)
        .save(any(), any(), any(), anyLong(), any());
    mvc.perform(change()).andExpect(has("form[data-unsaved='true'] #title"));
    savedMeanwhile(new Challenge("Alone", "In spring."));
    doThrow(changed()).when(rows).save(any(), any(), any(), anyLong(), any());
    mvc.perform(change().param("text", "In autumn."))
        .andExpect(has("form[data-unsaved='true'] #title"));
  }

  @Test
  void offersKeysWithWhichEachNumberCanBeTyped() throws Exception {
    mvc.perform(get(ROWS + "cost/3").with(loggedIn.as(ilze)))
        .andExpect(has("#planned[inputmode='decimal'][value='120.5']"))
        .andExpect(has("#spent[inputmode='decimal']"));
    mvc.perform(get(ROWS + "indicator/4").with(loggedIn.as(ilze)))
        .andExpect(has("#baseline:not([inputmode])"))
        .andExpect(has("#target:not([inputmode])"));
  }

  /** They are sent in the order of the plan, which a move changes. */
  @Test
  void countsAnotherOrderOfChallengesAsNoChange() {
    assertThat(new Asset("A mill", "", List.of(new RowId(10), new RowId(9))))
        .isEqualTo(new Asset("A mill", "", List.of(new RowId(9), new RowId(10))));
    MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
    sent.put("challenges", List.of("9", "10"));
    assertThat(RowFields.sent(RowKind.ASSET, "", sent).get("challenges"))
        .isEqualTo(
            RowFields.of(new Asset("", "", List.of(new RowId(9), new RowId(10))))
                .get("challenges"));
  }

  /** Who saves the row cannot take somebody from it unawares. */
  @Test
  void keepsOwnersWhoLeftTheTeamToBeChosen() throws Exception {
    PlanMilestone festival =
        new PlanMilestone(
            null,
            new PlannedMilestone(
                "Festival",
                MilestoneOwner.person(Saarelinn.MENTOR),
                LocalDate.of(2027, 6, 1),
                "",
                ""));
    stands(Contents.of("V", festival, alone, cinema));
    mvc.perform(get(ROWS + "milestone/1").with(loggedIn.as(ilze)))
        .andExpect(has("#owner option[value='" + Saarelinn.MENTOR.value() + "'][selected]"))
        .andExpect(content().string(containsString(", no longer in the team</option>")));
    mvc.perform(get(ROWS + "measure/3").with(loggedIn.as(ilze)))
        .andExpect(hasNo("#owner option[value='" + Saarelinn.MENTOR.value() + "']"));
  }

  @Test
  void movesARow() throws Exception {
    mvc.perform(sends("challenge/1/move").param("up", "false"))
        .andExpect(redirectedUrl(PLAN + "#challenge-1"));
    verify(rows).move(ilze.id(), Saarelinn.ID, RowKind.CHALLENGE, new RowId(1), false);
  }

  @Test
  void movesAMeasureInTimeAndLeavesTheRestOfIt() throws Exception {
    mvc.perform(days("2027-03-01", "2027-09-30").param("title", "Not asked here"))
        .andExpect(redirectedUrl(PLAN + "/timeline"))
        .andExpect(flash().attributeExists("notice"));
    ArgumentCaptor<PlanRow> saved = ArgumentCaptor.forClass(PlanRow.class);
    verify(rows).save(eq(ilze.id()), eq(Saarelinn.ID), eq(new RowId(2)), eq(3L), saved.capture());
    Measure measure = (Measure) saved.getValue();
    assertThat(measure)
        .usingRecursiveComparison()
        .ignoringFields("startsOn", "endsOn")
        .isEqualTo(cinema);
    assertThat(measure.startsOn()).isEqualTo("2027-04-01");
    assertThat(measure.endsOn()).isEqualTo("2027-10-31");
  }

  @Test
  void showsWhatSomebodyElseMovedMeanwhileWithWhatWasSent() throws Exception {
    mvc.perform(days("2027-02-01", "2027-09-30"))
        .andExpect(status().isBadRequest())
        .andExpect(has("#startsOn[value='2027-04-01']"))
        .andExpect(has("#endsOn[value='2027-10-31']"))
        .andExpect(has("[name='base.startsOn'][value='2027-03-01']"))
        .andExpect(content().string(containsString("You both changed: Starts on.")));
    verify(rows, never()).save(any(), any(), any(), anyLong(), any());
  }

  @Test
  void saysAtTheFieldOfTheRowWhatIsWrongWithADay() throws Exception {
    mvc.perform(sends("milestone/5/days").param("base.dueOn", "2027-06-01").param("dueOn", "soon"))
        .andExpect(status().isBadRequest())
        .andExpect(names("dueOn"))
        .andExpect(has("#dueOn[value='soon']"))
        .andExpect(has("#title[value='Stage']"));
    mvc.perform(sends("challenge/1/days")).andExpect(status().isNotFound());
    mvc.perform(sends("measure/99/days")).andExpect(status().isNotFound());
  }

  /** Moves the cinema to April to October, by somebody who saw it on these days. */
  private MockHttpServletRequestBuilder days(String from, String until) {
    return sends("measure/2/days")
        .param("base.startsOn", from)
        .param("base.endsOn", until)
        .param("startsOn", "2027-04-01")
        .param("endsOn", "2027-10-31");
  }

  @Test
  void knowsNoOtherKindsAndNoRowsOfOtherPlans() throws Exception {
    mvc.perform(get(ROWS + "wish/new").with(loggedIn.as(ilze))).andExpect(status().isNotFound());
    mvc.perform(get(ROWS + "challenge/99").with(loggedIn.as(ilze)))
        .andExpect(status().isNotFound());
  }

  @Test
  void refusesWhatAReaderSends() throws Exception {
    reader.readerWhoMentors();
    NotAllowed refused = new NotAllowed("error.plan.team-only");
    when(plans.forEditing(any(), any())).thenThrow(refused);
    when(rows.add(any(), any(), any())).thenThrow(refused);
    doThrow(refused).when(rows).save(any(), any(), any(), anyLong(), any());
    doThrow(refused).when(rows).delete(any(), any(), any(), any(), anyLong());
    doThrow(refused).when(rows).move(any(), any(), any(), any(), anyBoolean());
    for (String address : List.of("new", "1", "1/delete")) {
      mvc.perform(get(ROWS + "challenge/" + address).with(loggedIn.as(ilze)))
          .andExpect(status().isForbidden());
    }
    mvc.perform(sends("challenge/new").param("_once", FormTokens.newToken()))
        .andExpect(status().isForbidden());
    mvc.perform(change()).andExpect(status().isForbidden());
    mvc.perform(sends("challenge/1/delete")).andExpect(status().isForbidden());
    mvc.perform(days("2027-03-01", "2027-09-30")).andExpect(status().isForbidden());
    mvc.perform(sends("challenge/1/move").param("up", "true")).andExpect(status().isForbidden());
  }

  @Test
  void hidesTheRowsFromOtherTowns() throws Exception {
    reader.stranger();
    mvc.perform(get(ROWS + "challenge/1").with(loggedIn.as(ilze)))
        .andExpect(status().isNotFound())
        .andExpect(content().string(not(containsString("Alone"))));
    mvc.perform(change()).andExpect(status().isNotFound());
    mvc.perform(sends("challenge/1/delete")).andExpect(status().isNotFound());
    mvc.perform(days("2027-03-01", "2027-09-30")).andExpect(status().isNotFound());
    verify(rows, never()).save(any(), any(), any(), anyLong(), any());
    verify(rows, never()).delete(any(), any(), any(), any(), anyLong());
  }

  private static ChangedMeanwhile changed() {
    return new ChangedMeanwhile("error.plan.row-changed-meanwhile");
  }

  private void savedMeanwhile(PlanRow theirs) {
    var row = Contents.row(1, theirs);
    stands(Contents.ofRows("V", List.of(new Row<>(row.id(), 4, row.content(), ilze.id(), SAVED))));
  }

  private void stands(PlanContent content) {
    doNothing().when(rows).save(any(), any(), any(), anyLong(), any());
    PlanView plan =
        new PlanView(
            Saarelinn.ID,
            PlanState.DRAFT,
            null,
            null,
            4,
            ilze.id(),
            SAVED,
            null,
            content,
            0,
            Instant.parse("2027-03-31T21:59:59Z"),
            null,
            null,
            false,
            false);
    when(plans.plan(any(), eq(Saarelinn.ID))).thenReturn(plan);
    when(plans.forEditing(any(), eq(Saarelinn.ID))).thenReturn(plan);
  }

  private MockHttpServletRequestBuilder change() {
    return sends("challenge/1")
        .param("version", "3")
        .param("title", "Alone")
        .param("base.title", "Alone")
        .param("base.text", "In <winter>.");
  }

  private MockHttpServletRequestBuilder sends(String address) {
    return post(ROWS + address).with(loggedIn.as(ilze)).with(csrf());
  }
}
