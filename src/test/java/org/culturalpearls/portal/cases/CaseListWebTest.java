package org.culturalpearls.portal.cases;

import static org.culturalpearls.portal.Shown.begins;
import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hasNo;
import static org.culturalpearls.portal.Shown.hides;
import static org.culturalpearls.portal.Shown.shows;
import static org.culturalpearls.portal.cases.CaseFixture.READER;
import static org.culturalpearls.portal.cases.CaseFixture.task;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.mentoring.agreement.CaseAccess;
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
  @Autowired private ParticipationService participations;
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
  void looksForTextStageAndCycle() throws Exception {
    found(Stage.PREPARING);
    list("?text=saare&stage=PREPARING&cycle=6", Role.COORDINATOR)
        .andExpect(has("[value='saare']"))
        .andExpect(has("option[value='PREPARING'][selected]"))
        .andExpect(begins("option[value='6'][selected]", "Cycle 2027"))
        .andExpect(shows("/cases?text=saare&amp;stage=PREPARING&amp;cycle=6&amp;page=1"));
    verify(participations)
        .search(
            READER,
            new ParticipationService.Search(Saarelinn.CYCLE.id(), Stage.PREPARING, "saare", 0));
  }

  /** What is no stage, cycle or page finds all. */
  @Test
  void narrowsByNothingThatDoesNotExist() throws Exception {
    when(participations.search(any(), any())).thenReturn(new Paged<>(List.of(), 0, false));
    list("?stage=LOST&cycle=last&page=-3", Role.COORDINATOR)
        .andExpect(status().isOk())
        .andExpect(shows("No town is found", "Search with fewer words"));
    verify(participations).search(READER, new ParticipationService.Search(null, null, null, 0));
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
    verify(participations, never()).search(any(), any());
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
    when(participations.search(eq(READER), any()))
        .thenReturn(new Paged<>(List.of(Saarelinn.in(stage, Saarelinn.MENTOR)), 0, true));
  }
}
