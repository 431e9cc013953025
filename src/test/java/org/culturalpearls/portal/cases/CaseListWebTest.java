package org.culturalpearls.portal.cases;

import static org.culturalpearls.portal.Shown.begins;
import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hasNo;
import static org.culturalpearls.portal.Shown.hides;
import static org.culturalpearls.portal.Shown.shows;
import static org.culturalpearls.portal.cases.CaseFixture.READER;
import static org.culturalpearls.portal.cases.CaseFixture.task;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Collections;
import java.util.List;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.desk.CaseListService;
import org.culturalpearls.desk.CaseListService.Listed;
import org.culturalpearls.desk.CaseListService.Order;
import org.culturalpearls.desk.CaseListService.Side;
import org.culturalpearls.desk.CaseListService.Wanted;
import org.culturalpearls.mentoring.agreement.CaseAccess;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@PortalSlice
class CaseListWebTest {

  private static final TaskCard CHECK =
      task("t1", "NominationProcess", "UserTask_CheckEligibility", "Check eligibility", "office-9");
  private static final TaskCard DRAFT =
      task("t2", "PlanDevelopmentProcess", "UserTask_DraftPlan", "Draft plan", "team-70");

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private CaseSlice reader;
  @Autowired private CaseFixture town;
  @Autowired private CaseListService cases;
  @Autowired private CycleService cycles;

  @BeforeEach
  void twoTasksAreOpen() {
    reader.owns();
    town.isOpen(CHECK, DRAFT);
    town.isOfficeOfTheReader();
  }

  @Test
  void tellsCoordinatorsOfEachTownWhatIsNextWhoseAndUntilWhen() throws Exception {
    found(Stage.PREPARING);
    list("", Role.COORDINATOR)
        .andExpect(status().isOk())
        .andExpect(shows("matching and planning", ">2027<"))
        .andExpect(has("a[href='/cases/2027-saarelinn']"))
        .andExpect(shows("Check eligibility", "The coordinators", "Monday 1 February 2027, 23:59"))
        .andExpect(hides("Draft plan", "/tasks/"));
  }

  @Test
  void narrowsByAllThatTheAddressSays() throws Exception {
    found(Stage.PREPARING);
    String query =
        "text=saare&stage=PREPARING&cycle=6&country=EE&mentor=7&waits=TEAM&due=OVERDUE&silent=4";
    list("?" + query + "&sort=-DUE", Role.COORDINATOR)
        .andExpect(has("[value='saare']"))
        .andExpect(has("option[value='PREPARING'][selected]"))
        .andExpect(begins("option[value='6'][selected]", "Cycle 2027"))
        .andExpect(has("option[value='OVERDUE'][selected]"))
        .andExpect(has("input[name='sort'][value='-DUE']"))
        .andExpect(has("th[aria-sort='descending'] a[href='/cases?" + query + "&sort=DUE']"))
        .andExpect(has("th a[href='/cases?" + query + "&sort=TOWN']"))
        .andExpect(has("a[rel='next'][href='/cases?" + query + "&sort=-DUE&page=1']"))
        .andExpect(has("a[href='/cases.csv?" + query + "&sort=-DUE']"))
        .andExpect(has("a[href='/cases.xlsx?" + query + "&sort=-DUE']"))
        .andExpect(shows("26 are found"));
    verify(cases)
        .page(
            READER,
            new Wanted(
                "saare",
                Stage.PREPARING,
                Saarelinn.CYCLE.id(),
                Country.EE,
                new PersonId(7),
                Side.TEAM,
                true,
                4,
                Order.DUE,
                true),
            0);
  }

  /** What is no stage, cycle, order or page finds all. */
  @Test
  void narrowsByNothingThatDoesNotExist() throws Exception {
    when(cases.page(any(), any(), anyInt())).thenReturn(new Paged<>(List.of(), 0, false, 0));
    list(
            "?stage=LOST&cycle=last&country=XX&mentor=me&waits=all&due=SOON&silent=5&sort=LUCK"
                + "&page=-3",
            Role.COORDINATOR)
        .andExpect(status().isOk())
        .andExpect(shows("No town is found", "Search with fewer words", "Nothing is found."));
    verify(cases)
        .page(
            READER,
            new Wanted(null, null, null, null, null, null, false, null, Order.YEAR, false),
            0);
  }

  @Test
  void handsOutAllThatIsFoundOrSaysThatItIsTooMuch() throws Exception {
    Listed one = listed(Stage.PREPARING);
    when(cases.first(any(), any(), anyInt())).thenReturn(List.of(one));
    mvc.perform(get("/cases.csv?text=saare").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Disposition", "attachment; filename=\"Cases.csv\""))
        .andExpect(content().string(containsString("Saarelinn,2027-saarelinn,Estonia,2027,")))
        .andExpect(content().string(containsString(",'=Mart,")));
    when(cases.first(any(), any(), anyInt())).thenReturn(Collections.nCopies(10_001, one));
    mvc.perform(get("/cases.xlsx").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("more than 10,000 lines")));
  }

  @Test
  void keepsFromACoordinatorInAConflictWhatIsNothingButANomination() throws Exception {
    town.keepsTheReaderFromTheNomination();
    found(Stage.ENTERED);
    list("", Role.COORDINATOR).andExpect(hides("Saarelinn", "Check eligibility"));
    found(Stage.PREPARING);
    list("", Role.COORDINATOR)
        .andExpect(shows("/cases/2027-saarelinn", "Draft plan"))
        .andExpect(hides("Check eligibility"));
  }

  @Test
  void showsOthersTheirOwnCasesAndNoSearch() throws Exception {
    reader.owns(new CaseAccess.Own(Saarelinn.with(READER), false, Saarelinn.MENTORING));
    town.isOpen(DRAFT);
    list("?text=other", Role.MENTEE)
        .andExpect(shows("Draft plan"))
        .andExpect(has("a[href='/cases/2027-saarelinn']"))
        .andExpect(hasNo("[type='search']"));
    verify(cases, never()).page(any(), any(), anyInt());
  }

  /** Whoever mentored a town earlier is told no more than that. */
  @Test
  void tellsOfATownOfThePastOnlyThatOneMentoredIt() throws Exception {
    reader.owns(new CaseAccess.Own(Saarelinn.with(Saarelinn.MENTOR), true, null));
    town.isOpen();
    list("", Role.MENTOR)
        .andExpect(shows("/cases/2027-saarelinn/agreement", "You mentored this town earlier"))
        .andExpect(hides("Draft plan"));
  }

  @Test
  void saysWhenACaseAppears() throws Exception {
    list("", Role.JUROR)
        .andExpect(shows("You have no case yet", "When a town takes you into its team"));
  }

  private ResultActions list(String query, Role role) throws Exception {
    return mvc.perform(get("/cases" + query).with(loggedIn.as(role)));
  }

  private void found(Stage stage) {
    when(cycles.cycles()).thenReturn(List.of(Saarelinn.CYCLE));
    Listed town = listed(stage);
    when(cases.page(eq(READER), any(), anyInt()))
        .thenReturn(new Paged<>(List.of(town), 0, true, 26));
  }

  private static Listed listed(Stage stage) {
    return new Listed(Saarelinn.in(stage, Saarelinn.MENTOR), "=Mart", null, null, null);
  }
}
