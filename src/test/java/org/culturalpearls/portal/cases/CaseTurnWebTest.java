package org.culturalpearls.portal.cases;

import static org.culturalpearls.portal.Shown.begins;
import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hides;
import static org.culturalpearls.portal.Shown.shows;
import static org.culturalpearls.portal.cases.CaseFixture.READER;
import static org.culturalpearls.portal.cases.CaseFixture.task;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.culturalpearls.cycle.Stage;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;

/** Whose turn it is in a case, and what of it is told to whom. */
@PortalSlice
class CaseTurnWebTest {

  @Autowired private MockMvc mvc;
  @Autowired private CaseSlice reader;
  @Autowired private CaseFixture town;
  @Autowired private UserTasks desk;

  @BeforeEach
  void nothingHappenedYet() {
    town.happened();
  }

  @Test
  void leadsToWhatIsTheReadersEvenWhereSomethingElseIsDueFirst() throws Exception {
    PersonView mentee = reader.readerOfTheTeam();
    town.isOpen(
        task(
            "t1",
            "MentorMatchingProcess",
            "UserTask_ProposeMentor",
            "Propose mentor",
            "coordinator"),
        task("t2", "PlanDevelopmentProcess", "UserTask_DraftPlan", "Draft plan", "team-70"));
    when(desk.mayDo(READER, "t2")).thenReturn(true);
    page(mentee)
        .andExpect(shows("Your turn: Draft plan. Due Monday 1 February 2027, 23:59 in Stockholm"))
        .andExpect(has("a.button[href='/tasks/t2']", "Draft plan"))
        .andExpect(shows("Propose mentor", "The coordinators"))
        .andExpect(hides("/tasks/t1"));
  }

  @Test
  void saysWhoseTurnItIsWhereItIsNotTheReaders() throws Exception {
    PersonView mentor = reader.readerWhoMentors();
    town.isOpen(
        task("t2", "PlanDevelopmentProcess", "UserTask_DraftPlan", "Draft plan", "team-70"));
    page(mentor)
        .andExpect(shows("The team of the town: Draft plan. Due Monday 1 February 2027"))
        .andExpect(hides("Your turn", "/tasks/t2"));
  }

  /** A task that goes with the decision would tell the town of it. */
  @Test
  void saysThatTheOfficeDecidesOnANominationToThatOfficeOnly() throws Exception {
    town.isOpen(
        task(
            "t2",
            "NominationProcess",
            "UserTask_CheckEligibility",
            "Check eligibility",
            "office-9"));
    page(reader.readerOfTheTeam())
        .andExpect(shows("There is nothing for you to do now.", "No task is open."))
        .andExpect(hides("Check eligibility"));
    PersonView coordinator = reader.readerWhoCoordinates();
    page(coordinator).andExpect(hides("Check eligibility"));
    town.isOfficeOfTheReader();
    page(coordinator)
        .andExpect(shows("The coordinators: Check eligibility. Due Monday 1 February 2027"));
  }

  @Test
  void tellsOnlyCoordinatorsOfTasksInConfidenceAndNobodyWhoReviews() throws Exception {
    town.isOpen(
        task(
            "t1",
            "CheckInProcess",
            "UserTask_LookIntoMentoring",
            "Look into mentoring",
            "coordinator"),
        task("t2", "ReviewProcess", "UserTask_ScoreNomination", "Score nomination", "team-70"));
    page(reader.readerOfTheTeam()).andExpect(hides("Look into mentoring", "Score nomination"));
    page(reader.readerWhoMentors()).andExpect(hides("Look into mentoring", "Score nomination"));
    page(reader.readerWhoCoordinates())
        .andExpect(shows("Look into mentoring"))
        .andExpect(hides("Score nomination"));
  }

  @Test
  void saysInEachStepOfTheWayWhatIsOpenInIt() throws Exception {
    PersonView mentee = reader.readerOfTheTeam(Saarelinn.in(Stage.IN_FORCE, READER));
    town.isOpen(
        task("t1", "MilestoneProcess", "UserTask_ReportMilestone", "Report milestone", "team-70"),
        task("t2", "CheckInProcess", "UserTask_AnswerAsMentee", "Answer check-in", "team-70"),
        task("t3", "LogMeetingProcess", "UserTask_LogMeeting", "Log meeting", "team-70"));
    page(mentee)
        .andExpect(shows("Saarelinn carries out its plan."))
        .andExpect(onTheWay("Milestones", "The team of the town: Report milestone."))
        .andExpect(onTheWay("Check-ins", "The team of the town: Answer check-in."));
  }

  private static ResultMatcher onTheWay(String step, String turn) {
    return begins("li:has(.stage:matchesOwn(^" + step + "$)) > .detail", turn);
  }

  private ResultActions page(PersonView by) throws Exception {
    return mvc.perform(get("/cases/2027-saarelinn").with(town.as(by)));
  }
}
