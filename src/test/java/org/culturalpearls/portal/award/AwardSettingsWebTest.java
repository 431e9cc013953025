package org.culturalpearls.portal.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.names;
import static org.culturalpearls.portal.Shown.states;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
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

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.award.review.ReviewOfficeService;
import org.culturalpearls.award.setup.Appointments;
import org.culturalpearls.award.setup.AwardCycleService;
import org.culturalpearls.award.setup.AwardSettings;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.Criterion;
import org.culturalpearls.award.setup.DecisionState;
import org.culturalpearls.award.setup.EligibleArea;
import org.culturalpearls.award.setup.SettingsGap;
import org.culturalpearls.award.title.TitleDecisionService;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.Versioned;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalSlice
class AwardSettingsWebTest {

  private static final PersonId READER = LoggedIn.person().id();
  private static final CycleId CYCLE = AwardPagesFixture.CYCLE.id();
  private static final String BASE = "/cycles/4/award";

  private final PersonView anna = AwardPagesFixture.ANNA;
  private final AwardSettings award = AwardPagesFixture.award(anna.id());

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private PeopleService people;
  @Autowired private AwardSettingsService settings;
  @Autowired private AwardCycleService awards;
  @Autowired private CycleService cycles;
  @Autowired private TitleDecisionService decisions;
  @Autowired private ReviewOfficeService office;

  @BeforeEach
  void thereIsAnAward() {
    when(cycles.cycle(CYCLE)).thenReturn(AwardPagesFixture.CYCLE);
    when(settings.find(READER, CYCLE)).thenReturn(Optional.of(new Versioned<>(award, 3)));
    when(settings.forChange(READER, CYCLE)).thenReturn(new Versioned<>(award, 3));
    when(people.persons(anyCollection())).thenReturn(Map.of(anna.id(), anna));
    when(people.byEmail(anna.email())).thenReturn(Optional.of(anna));
  }

  @Test
  void showsWhatIsSetAndWhatIsStillToBeDone() throws Exception {
    when(settings.gaps(READER, CYCLE)).thenReturn(Set.of(SettingsGap.NO_DEPUTY));
    mvc.perform(get(BASE).with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("The call is open")))
        .andExpect(content().string(containsString("Monday 30 November 2026, 23:59")))
        .andExpect(content().string(containsString("weight 1.5, 0 to 10 points")))
        .andExpect(has("dd", "Anna Saar"))
        .andExpect(content().string(containsString("all of it; not Rīga")))
        .andExpect(content().string(containsString("There is no deputy")))
        .andExpect(has("a[href='/cycles/4/award/criteria/JURY']"));
  }

  @Test
  void saysHowManyNominationsNobodyReviewsAndInWhichZoneItsDatesAre() throws Exception {
    when(office.unassigned(READER, CYCLE)).thenReturn(Map.of(AwardStage.PRE_SELECTION, 3));
    mvc.perform(get(BASE).with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(content().string(containsString("Still to be done")))
        .andExpect(content().string(containsString("3 nominations have nobody who reviews")))
        .andExpect(has("a[href='/cycles/4/award/reviews/PRE_SELECTION/assignment']"))
        .andExpect(content().string(containsString("These times are those of ")));
  }

  @Test
  void leadsToWhereTheCountryOfSomebodyAppointedIsSaid() throws Exception {
    for (String page : List.of(BASE, BASE + "/people")) {
      mvc.perform(get(page).with(loggedIn.as(Role.COORDINATOR)))
          .andExpect(content().string(not(containsString("Country unknown"))));
    }
    when(settings.withoutCountry(READER, CYCLE)).thenReturn(List.of(anna.id()));
    for (String page : List.of(BASE, BASE + "/people")) {
      mvc.perform(get(page).with(loggedIn.as(Role.COORDINATOR)))
          .andExpect(content().string(containsString("Country unknown: conflicts by country")))
          .andExpect(has("a[href='/people/12/change']", "Set the country of Anna Saar"));
    }
  }

  @Test
  void showsWithoutAFormWhatTheDecisionRestsOn() throws Exception {
    decided(DecisionState.TO_CONFIRM);
    for (String part : List.of("/rules", "/areas", "/criteria/JURY")) {
      assertOnlyShown(part, "has been handed on to the chair");
    }
    mvc.perform(get(BASE + "/people").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(has("[name='chair']"));
    mvc.perform(get(BASE + "/dates").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(has("[type='hidden'][name='juryEndsAt'][value='2027-05-31']"))
        .andExpect(has("#resultsAt"));
  }

  @Test
  void offersCriteriaOnlyUntilTheirStageBegins() throws Exception {
    stagesBegun(AwardStage.PRE_SELECTION);
    mvc.perform(get(BASE).with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(
            content().string(not(containsString("href=\"" + BASE + "/criteria/PRE_SELECTION\""))))
        .andExpect(has("a[href='" + BASE + "/criteria/JURY']"));
    assertOnlyShown("/criteria/PRE_SELECTION", "reviews are made by these criteria");
  }

  @Test
  void showsAllWithoutAFormAfterTheRelease() throws Exception {
    decided(DecisionState.RELEASED);
    for (String part : List.of("/rules", "/areas", "/criteria/JURY", "/people", "/dates")) {
      assertOnlyShown(part, "The results are released.");
      mvc.perform(get(BASE).with(loggedIn.as(Role.COORDINATOR)))
          .andExpect(content().string(containsString("The results are released")))
          .andExpect(content().string(not(containsString("href=\"" + BASE + part + "\""))));
    }
  }

  private void assertOnlyShown(String part, String why) throws Exception {
    mvc.perform(get(BASE + part).with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(why)))
        .andExpect(content().string(not(containsString("action=\"" + BASE))));
  }

  private void decided(DecisionState state) {
    isNow(AwardPagesFixture.award(anna.id(), state));
  }

  private void stagesBegun(AwardStage... stages) {
    isNow(AwardPagesFixture.award(anna.id(), null, Set.of(stages)));
  }

  private void isNow(AwardSettings set) {
    Versioned<AwardSettings> now = new Versioned<>(set, 3);
    when(settings.find(READER, CYCLE)).thenReturn(Optional.of(now));
    when(settings.forChange(READER, CYCLE)).thenReturn(now);
  }

  @Test
  void offersToSetAnAwardUpWhereThereIsNone() throws Exception {
    when(settings.find(READER, CYCLE)).thenReturn(Optional.empty());
    mvc.perform(get(BASE).with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(has("a[href='/cycles/4/award/new']"));
  }

  @Test
  void setsAnAwardUpWithTheDatesProposed() throws Exception {
    when(awards.proposal(READER, CYCLE)).thenReturn(Optional.of(award.dates()));
    mvc.perform(get(BASE + "/new").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(has("[value='2026-11-30']"))
        .andExpect(has("[value='23:59:59']"));
    mvc.perform(dates(BASE + "/new", "2026-11-30", "23:59:59")).andExpect(redirectedUrl(BASE));
    verify(awards).setUp(READER, new AwardCycleService.SetUp(CYCLE, award.dates()));
  }

  @Test
  void warnsOfACallThatOpensBeforeAnybodyIsAppointed() throws Exception {
    AwardCycleService.SetUp setUp = new AwardCycleService.SetUp(CYCLE, award.dates());
    when(awards.opensAtOnce(READER, setUp)).thenReturn(true);
    mvc.perform(dates(BASE + "/new", "2026-11-30", "23:59:59"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("before anybody is appointed")))
        .andExpect(names("anyway"));
    verify(awards, never()).setUp(any(), any());
    mvc.perform(dates(BASE + "/new", "2026-11-30", "23:59:59").param("anyway", "true"))
        .andExpect(redirectedUrl(BASE));
    verify(awards).setUp(READER, setUp);
  }

  @Test
  void saysWhichDateOrTimeCannotBeRead() throws Exception {
    when(awards.proposal(READER, CYCLE)).thenReturn(Optional.empty());
    mvc.perform(dates(BASE + "/new", "30.11.2026", "23:59"))
        .andExpect(status().isBadRequest())
        .andExpect(names("callClosesAt"));
    mvc.perform(dates(BASE + "/new", "2026-11-30", "midnight"))
        .andExpect(status().isBadRequest())
        .andExpect(names("callClosesAtTime"))
        .andExpect(has("[value='midnight']"));
    mvc.perform(dates(BASE + "/new", "2026-11-30", "")).andExpect(names("callClosesAtTime"));
    verify(awards, never()).setUp(any(), any());
  }

  @Test
  void movesDatesAndSaysWhatDoesNotGoTogether() throws Exception {
    mvc.perform(dates(BASE + "/dates", "2026-11-30", "23:59:59").param("reason", "Why"))
        .andExpect(redirectedUrl(BASE));
    verify(awards)
        .changeDates(READER, new AwardCycleService.ChangeDates(CYCLE, 3, award.dates(), "Why"));

    doThrow(RuleBroken.in("reason", "error.shared.missing", "Reason"))
        .when(awards)
        .changeDates(eq(READER), any());
    mvc.perform(dates(BASE + "/dates", "2026-12-24", "23:59"))
        .andExpect(status().isBadRequest())
        .andExpect(names("reason"))
        .andExpect(has("[value='2026-12-24']"));
  }

  @Test
  void showsWhatSomebodyElseSavedMeanwhile() throws Exception {
    doThrow(new ChangedMeanwhile("error.award.changed-meanwhile"))
        .when(settings)
        .changeRules(eq(READER), any());
    mvc.perform(
            sent(BASE + "/rules", "2")
                .param("titles", "5")
                .param("perCountry", "")
                .param("extraTitles", "0")
                .param("tightWithin", "1,5")
                .param("completionRounds", "0")
                .param("preSelectionReviews", "3")
                .param("juryReviews", "5"))
        .andExpect(status().isConflict())
        .andExpect(states("Titles in one country", "1"))
        .andExpect(has("[name='version'][value='3']"));
  }

  @Test
  void readsExactNumbersWithPointOrCommaAndRefusesOthers() throws Exception {
    mvc.perform(criteria("1,25")).andExpect(redirectedUrl(BASE));
    Criterion typed = new Criterion("Courage", "Is it daring?", new BigDecimal("1.25"), 0, 10);
    verify(settings)
        .changeCriteria(
            READER,
            new AwardSettingsService.ChangeCriteria(
                CYCLE, 3, AwardStage.JURY, List.of(typed), "Why"));
    mvc.perform(criteria("1e3"))
        .andExpect(status().isBadRequest())
        .andExpect(names("criteria[0].weight"))
        .andExpect(has("[value='Courage']"));
  }

  @Test
  void hasNoOtherStages() throws Exception {
    mvc.perform(get(BASE + "/criteria/FINAL").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isNotFound());
  }

  @Test
  void readsCountriesWithTheNamesOfTheirPlaces() throws Exception {
    mvc.perform(
            sent(BASE + "/areas", "3")
                .param("countries", "DE", "LV")
                .param("regions[DE]", "Berlin\r\nBremen")
                .param("excluded[LV]", "Rīga")
                .param("regions[SE]", "ignored")
                .param("reason", ""))
        .andExpect(redirectedUrl(BASE));
    ArgumentCaptor<AwardSettingsService.ChangeAreas> sent =
        ArgumentCaptor.forClass(AwardSettingsService.ChangeAreas.class);
    verify(settings).changeAreas(eq(READER), sent.capture());
    assertThat(sent.getValue().areas())
        .containsExactlyInAnyOrder(
            new EligibleArea(Country.DE, List.of("Berlin", "Bremen"), List.of()),
            new EligibleArea(Country.LV, List.of(), List.of("Rīga")));
  }

  @Test
  void appointsPeopleByTheirAddresses() throws Exception {
    mvc.perform(
            sent(BASE + "/people", "3")
                .param("jurors", "anna@example.org")
                .param("chair", "anna@example.org"))
        .andExpect(redirectedUrl(BASE));
    verify(settings)
        .appoint(
            READER,
            new AwardSettingsService.Appoint(
                CYCLE, 3, new Appointments(List.of(), List.of(anna.id()), anna.id(), List.of())));
    mvc.perform(sent(BASE + "/people", "3").param("selectors", "nobody@example.org"))
        .andExpect(status().isBadRequest())
        .andExpect(names("selectors"))
        .andExpect(content().string(containsString("nobody is entered with nobody@example.org")));
  }

  @Test
  void offersThePeopleWhoAreEntered() throws Exception {
    when(people.choices(any())).thenReturn(List.of(anna));
    mvc.perform(get(BASE + "/people").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(has("[value='" + anna.email() + "']"))
        .andExpect(has("[data-add-to='jurors']"))
        .andExpect(has("[list='people']"));
  }

  @Test
  void showsNothingToWhoMayNot() throws Exception {
    NotAllowed refused = new NotAllowed("error.people.role-needed");
    when(settings.find(READER, CYCLE)).thenThrow(refused);
    when(settings.forChange(READER, CYCLE)).thenThrow(refused);
    when(awards.proposal(READER, CYCLE)).thenThrow(refused);
    for (String page :
        List.of("", "/new", "/dates", "/rules", "/criteria/JURY", "/areas", "/people")) {
      mvc.perform(get(BASE + page).with(loggedIn.as(Role.JUROR))).andExpect(status().isForbidden());
    }
    mvc.perform(criteria("1")).andExpect(status().isForbidden());
    verify(settings, never()).changeCriteria(any(), any());
  }

  /** The call of this award is open. */
  @Test
  void asksForAReasonOnceTheCallIsOpen() throws Exception {
    mvc.perform(get(BASE + "/rules").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("for=\"reason\">Reason </label>")));
  }

  @Test
  void knowsNoSettingsOfACycleWithoutAnAward() throws Exception {
    when(settings.forChange(READER, CYCLE)).thenThrow(new NotFound("error.award.no-award"));
    mvc.perform(get(BASE + "/rules").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isNotFound());
  }

  private MockHttpServletRequestBuilder dates(String path, String closesOn, String closesAt) {
    return sent(path, "3")
        .param("callOpensAt", "2026-09-15")
        .param("callOpensAtTime", "09:00")
        .param("callClosesAt", closesOn)
        .param("callClosesAtTime", closesAt)
        .param("graceMinutes", "15")
        .param("preSelectionEndsAt", "2027-01-31")
        .param("preSelectionEndsAtTime", "18:00")
        .param("juryEndsAt", "2027-05-31")
        .param("juryEndsAtTime", "18:00")
        .param("resultsAt", "2027-06-15")
        .param("resultsAtTime", "12:00");
  }

  private MockHttpServletRequestBuilder criteria(String weight) {
    return sent(BASE + "/criteria/JURY", "3")
        .param("criteria[0].name", "")
        .param("criteria[0].guidance", " ")
        .param("criteria[1].name", "Courage")
        .param("criteria[1].guidance", "Is it daring?")
        .param("criteria[1].weight", weight)
        .param("criteria[1].lowest", "0")
        .param("criteria[1].highest", "10")
        .param("criteria[2].name", "")
        .param("criteria[3].name", "")
        .param("criteria[4].name", "")
        .param("reason", "Why");
  }

  private MockHttpServletRequestBuilder sent(String path, String version) {
    return post(path).with(loggedIn.as(Role.COORDINATOR)).with(csrf()).param("version", version);
  }
}
